-- How members are found: each stands here under each of their roles and under none (''), by each term that a search may
-- begin and by none (''), beside what else can be asked for. So any question is one range of the key for each answer that
-- it leaves open, and nothing is read that is not listed. Of the terms of one member `shared` says with how many
-- characters the one before begins as this one does: whom a search of no more characters finds by both is found before.
create table tenantgate.member_found (
    tenant_id uuid not null,
    role text collate "C" not null,
    status text collate "C" not null,
    enabled boolean not null,
    shared smallint not null,
    term text collate "C" not null,
    member_id uuid not null,
    primary key (tenant_id, role, status, enabled, shared, term, member_id)
);
call tenantgate.keep_apart('tenantgate.member_found');

-- With how many characters two texts begin alike.
create function tenantgate.shared_beginning(one text, other text) returns smallint
    language plpgsql immutable parallel safe
    as $$
declare
    n smallint := 0;
begin
    while n < least(length(one), length(other)) and substr(one, n + 1, 1) = substr(other, n + 1, 1) loop
        n := n + 1;
    end loop;
    return n;
end
$$;

-- The rows of a member there.
create function tenantgate.found_by(m tenantgate.members) returns setof tenantgate.member_found
    language sql stable rows 6
    as $$
with terms as (
    select distinct each collate "C" as term from unnest(array[m.login_name, m.email_key, m.name_key]) t (each)
    where each <> ''),
listed as (
    select term, coalesce(tenantgate.shared_beginning(term, lag(term) over (order by term)), 0::smallint) as shared
    from terms
    union all select '', 0::smallint)
select m.tenant_id, r.role, m.status, m.enabled, l.shared, l.term, m.member_id
from listed l, (select distinct each as role from unnest(array_append(m.roles, '')) u (each)) r
where r.role <> '' or l.term <> ''
$$;

-- Whoever writes a member writes these. Each row goes by its key, whatever the server thinks of the table.
create or replace function tenantgate.list_member() returns trigger language plpgsql
    as $$
declare
    gone tenantgate.member_found;
begin
    if tg_op = 'INSERT' then
        insert into tenantgate.member_found select * from tenantgate.found_by(new);
        return null;
    end if;
    for gone in select * from tenantgate.found_by(old)
        except select * from tenantgate.found_by(new) where tg_op = 'UPDATE'
    loop
        delete from tenantgate.member_found where tenant_id = gone.tenant_id and role = gone.role
            and status = gone.status and enabled = gone.enabled and shared = gone.shared and term = gone.term
            and member_id = gone.member_id;
    end loop;
    if tg_op = 'UPDATE' then
        insert into tenantgate.member_found
        select * from tenantgate.found_by(new) except select * from tenantgate.found_by(old);
    end if;
    return null;
end
$$;
drop trigger listed on tenantgate.members;
create trigger listed after insert on tenantgate.members for each row execute function tenantgate.list_member();
create trigger listed_anew after update of login_name, email_key, name_key, status, enabled, roles on tenantgate.members
    for each row when (
        (old.login_name, old.email_key, old.name_key, old.status, old.enabled, old.roles)
        is distinct from (new.login_name, new.email_key, new.name_key, new.status, new.enabled, new.roles))
    execute function tenantgate.list_member();
create trigger listed_no_more after delete on tenantgate.members
    for each row execute function tenantgate.list_member();

drop table tenantgate.member_terms, tenantgate.member_roles;

-- Who is asked for by status or by whether they are enabled. A member that was found is read by a look-up whose length
-- does not grow with the table.
drop index tenantgate.members_by_status, tenantgate.members_by_enabled;
create index members_by_state on tenantgate.members (tenant_id, status, enabled, member_id);
create index members_by_id on tenantgate.members using hash (member_id);

-- Open sign-ups are listed where there is one of somebody unknown; the others are not passed over one by one.
create index sign_up_attempts_listed on tenantgate.sign_up_attempts (tenant_id, attempt_id) where notice = 'CODE';
create index sign_up_attempts_found on tenantgate.sign_up_attempts (tenant_id, login_name, attempt_id)
    where notice = 'CODE';

select set_config('tenantgate.scope', 'platform', true);
insert into tenantgate.member_found select f.* from tenantgate.members m, tenantgate.found_by(m) f;
