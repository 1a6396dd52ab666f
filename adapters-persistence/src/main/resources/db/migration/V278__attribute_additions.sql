-- Attributes that were begun to be added at a provider that joins no transaction. A row goes with its outcome: one that
-- stays is looked at by whoever comes a minute later.
create table tenantgate.attribute_additions (
    tenant_id uuid not null,
    addition_id uuid not null,
    name text collate "C" not null,
    actor_type text collate "C" not null,
    actor_id text not null,
    begun_at timestamptz not null,
    primary key (tenant_id, addition_id)
);
create index attribute_additions_begun on tenantgate.attribute_additions (begun_at);
call tenantgate.keep_apart('tenantgate.attribute_additions');
