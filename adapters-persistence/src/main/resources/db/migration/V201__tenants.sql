-- Every table of this schema that holds a tenant's rows is kept apart by the same policy. Its two questions are asked
-- once in a statement; a yes or no is taken to hold for half of the rows, so that a page is read along its index (the
-- planner takes `scope() in ('platform', tenant_id::text)` to hold for nearly none, and sorts the whole table).
create procedure tenantgate.keep_apart(kept regclass)
    language plpgsql
    as $$
declare
    held constant text :=
        '((select tenantgate.scope() = ''platform'') or (select tenantgate.scope()) = tenant_id::text)';
begin
    execute format('alter table %s enable row level security, force row level security', kept);
    execute format('create policy of_the_scope on %s using (%s) with check (%s)', kept, held, held);
end
$$;
revoke execute on procedure tenantgate.keep_apart(regclass) from public;

-- A tenant's own row. What the provider made for it stands in the columns of its placement, empty until it is there.
create table tenantgate.tenants (
    tenant_id uuid primary key,
    slug text collate "C" not null unique,
    name text not null,
    name_key text collate "C" not null,
    status text collate "C" not null check (status in ('PROVISIONING', 'ACTIVE', 'SUSPENDED', 'DELETING', 'FAILED')),
    strategy text collate "C" not null check (strategy in ('POOL', 'CLIENT', 'GROUP', 'ATTRIBUTE')),
    provider text collate "C" not null,
    settings jsonb not null,
    pool_id text,
    issuer text collate "C",
    client_id text,
    shard_id uuid,
    accounts text check (accounts in ('OWN', 'SHARED')),
    evidence text check (evidence in ('ISSUER', 'CLIENT', 'GROUP', 'ATTRIBUTE')),
    group_name text,
    placement_version integer check (placement_version > 0),
    created_at timestamptz not null,
    updated_at timestamptz not null,
    constraint placed_whole check (
        num_nulls(pool_id, issuer, client_id, accounts, evidence, placement_version) in (0, 6)),
    constraint group_named check ((evidence = 'GROUP') = (group_name is not null) or evidence is null)
);
create index tenants_by_name on tenantgate.tenants (name_key);
create index tenants_by_status on tenantgate.tenants (status, tenant_id);
create index tenants_by_strategy on tenantgate.tenants (strategy, tenant_id);
create index tenants_unfinished on tenantgate.tenants (created_at) where status = 'PROVISIONING';
call tenantgate.keep_apart('tenantgate.tenants');
