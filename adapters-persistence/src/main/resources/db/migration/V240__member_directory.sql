-- How members are searched and listed. What is searched stands folded and cut beside what was given; each member's terms
-- and roles stand in tables of their own, so that any prefix and any role is a range of an index.
alter table tenantgate.members
    add column email_key text collate "C",
    add column name_key text collate "C";
create index members_by_status on tenantgate.members (tenant_id, status, member_id);
create index members_by_enabled on tenantgate.members (tenant_id, enabled, member_id);

create table tenantgate.member_terms (
    tenant_id uuid not null,
    member_id uuid not null,
    term text collate "C" not null,
    primary key (tenant_id, member_id, term),
    foreign key (tenant_id, member_id) references tenantgate.members on delete cascade
);
create index member_terms_found on tenantgate.member_terms (tenant_id, term, member_id);
call tenantgate.keep_apart('tenantgate.member_terms');

create table tenantgate.member_roles (
    tenant_id uuid not null,
    member_id uuid not null,
    role text collate "C" not null,
    primary key (tenant_id, member_id, role),
    foreign key (tenant_id, member_id) references tenantgate.members on delete cascade
);
create index member_roles_found on tenantgate.member_roles (tenant_id, role, member_id);
call tenantgate.keep_apart('tenantgate.member_roles');

-- Whoever writes a member writes these.
create function tenantgate.list_member() returns trigger language plpgsql
    as $$
declare
    terms constant text[] := array_remove(array[new.login_name, new.email_key, new.name_key], null);
begin
    if tg_op = 'UPDATE' then
        delete from tenantgate.member_terms
        where tenant_id = new.tenant_id and member_id = new.member_id and not (term = any (terms));
        delete from tenantgate.member_roles
        where tenant_id = new.tenant_id and member_id = new.member_id and not (role = any (new.roles));
    end if;
    insert into tenantgate.member_terms (tenant_id, member_id, term)
    select new.tenant_id, new.member_id, each.term from unnest(terms) as each (term) on conflict do nothing;
    insert into tenantgate.member_roles (tenant_id, member_id, role)
    select new.tenant_id, new.member_id, each.role from unnest(new.roles) as each (role) on conflict do nothing;
    return null;
end
$$;
create trigger listed after insert or update of login_name, email_key, name_key, roles on tenantgate.members
    for each row execute function tenantgate.list_member();

select set_config('tenantgate.scope', 'platform', true);
update tenantgate.members set email_key = left(lower(email), 128), name_key = left(lower(name), 128);
