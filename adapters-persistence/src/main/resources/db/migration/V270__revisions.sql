-- Each change of what a tenant or a member shows is counted, whoever makes it, so that a caller can ask for one to be made
-- on what they have read, and on nothing newer.
create function tenantgate.count_revision() returns trigger language plpgsql
    as $$
begin
    new.revision := old.revision + 1;
    return new;
end
$$;

-- `tune_at`: when somebody is to bring the provider up to the settings; empty where it has them.
alter table tenantgate.tenants
    add column revision bigint not null default 1,
    add column tune_at timestamptz;
create index tenants_untuned on tenantgate.tenants (tune_at) where tune_at is not null;
create trigger revised
    before update of name, settings, status, deletes_at, provider, pool_id, client_id, shard_id, group_name
    on tenantgate.tenants for each row execute function tenantgate.count_revision();

alter table tenantgate.members add column revision bigint not null default 1;
create trigger revised before update of login_name, email, name, enabled, roles, status, issuer, sub, updated_at
    on tenantgate.members for each row execute function tenantgate.count_revision();
