-- Creating requests that were made under a key: caller, route and key stand as one hash.
create table tenantgate.idempotency_keys (
    tenant_id uuid not null,
    key_hash bytea not null,
    thing_id uuid not null,
    body_mac bytea not null,
    lease_until timestamptz not null,
    expires_at timestamptz not null,
    answer bytea,
    primary key (tenant_id, key_hash)
);
create index idempotency_keys_ending on tenantgate.idempotency_keys (tenant_id, expires_at);
call tenantgate.keep_apart('tenantgate.idempotency_keys');
