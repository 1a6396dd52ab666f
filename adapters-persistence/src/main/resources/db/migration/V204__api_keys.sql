-- Keys of tenants, and of operators under the nil tenant, each as the SHA-256 of its text.
create table tenantgate.api_keys (
    tenant_id uuid not null,
    key_id uuid not null,
    name text not null,
    hash bytea not null,
    scopes text[] not null,
    created_at timestamptz not null,
    expires_at timestamptz,
    last_used_at timestamptz,
    revoked_at timestamptz,
    primary key (tenant_id, key_id)
);
create unique index api_keys_by_hash on tenantgate.api_keys (hash);
call tenantgate.keep_apart('tenantgate.api_keys');
