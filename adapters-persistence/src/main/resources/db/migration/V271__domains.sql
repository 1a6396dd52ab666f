-- The domains that tenants claim. Any number may claim one; it is verified for one of them.
create table tenantgate.domains (
    tenant_id uuid not null,
    claim_id uuid not null,
    name text collate "C" not null,
    token text not null,
    created_at timestamptz not null,
    verified_at timestamptz,
    checked_at timestamptz,
    seen text collate "C" check (seen in ('PROOF', 'NOTHING', 'OTHERS', 'NO_ANSWER')),
    primary key (tenant_id, claim_id),
    unique (tenant_id, name),
    constraint seen_when check ((checked_at is null) = (seen is null))
);
create unique index domains_verified on tenantgate.domains (name) where verified_at is not null;
call tenantgate.keep_apart('tenantgate.domains');
