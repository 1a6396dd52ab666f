-- The seals of a tenant's events, each of which holds all before it. They are only added to; events of no tenant have a
-- chain of their own, under the nil tenant.
create table tenantgate.audit_seals (
    tenant_id uuid not null,
    seq bigint not null check (seq > 0),
    event_id uuid not null,
    key_id uuid not null,
    mac bytea not null,
    primary key (tenant_id, seq)
);
create index audit_seals_by_event on tenantgate.audit_seals (tenant_id, event_id);
call tenantgate.keep_apart('tenantgate.audit_seals');

-- Where each chain ends, signed: a tail that is cut off is missed.
create table tenantgate.audit_heads (
    tenant_id uuid primary key,
    seq bigint not null check (seq > 0),
    mac bytea not null,
    key_id uuid not null,
    signature bytea not null,
    sealed_at timestamptz not null
);
call tenantgate.keep_apart('tenantgate.audit_heads');

-- Where each chain begins since older events were removed, signed as well. The owner writes it, with the removal.
create table tenantgate.audit_checkpoints (
    tenant_id uuid primary key,
    seq bigint not null check (seq > 0),
    mac bytea not null,
    key_id uuid not null,
    signature bytea not null,
    removed_at timestamptz not null
);
call tenantgate.keep_apart('tenantgate.audit_checkpoints');

-- How sealed events are found: for each pair of things that can be asked for, the two as one number. What is asked alone
-- is asked with each outcome. What is personal is null once the person was erased.
create table tenantgate.audit_found (
    tenant_id uuid not null,
    event_id uuid not null,
    outcome bigint not null,
    action_outcome bigint not null,
    actor_outcome bigint not null,
    actor_action bigint not null,
    ip_outcome bigint,
    ip_action bigint,
    ip_actor bigint,
    subject_outcome bigint,
    subject_action bigint,
    subject_actor bigint,
    subject_ip bigint,
    primary key (tenant_id, event_id)
);
do $$
declare
    way text;
begin
    foreach way in array array['outcome', 'action_outcome', 'actor_outcome', 'actor_action', 'ip_outcome', 'ip_action',
        'ip_actor', 'subject_outcome', 'subject_action', 'subject_actor', 'subject_ip']
    loop
        execute format('create index audit_found_%1$s on tenantgate.audit_found (tenant_id, %1$s, event_id)', way);
        execute format('create index audit_found_%1$s_anywhere on tenantgate.audit_found (%1$s, event_id)', way);
    end loop;
end
$$;
call tenantgate.keep_apart('tenantgate.audit_found');

create index audit_events_by_id on tenantgate.audit_events (event_id);
create index audit_unsealed_by_id on tenantgate.audit_unsealed (event_id);

revoke update, delete on tenantgate.audit_seals from ${app};
revoke delete on tenantgate.audit_heads from ${app};
revoke insert, update, delete on tenantgate.audit_checkpoints, tenantgate.audit_found from ${app};

-- Two texts as one number: the same in every release of PostgreSQL, and none that a caller could choose.
create function tenantgate.audit_key(one text, other text) returns bigint
    language sql stable parallel safe
    as $$
select ('x' || encode(substr(sha256(convert_to(one || chr(31) || other, 'UTF8')), 1, 8), 'hex'))::bit(64)::bigint
$$;

-- How the trail names somebody who acts.
create function tenantgate.audit_actor(kind text, id text) returns text
    language sql immutable parallel safe
    as $$ select lower(kind) || case when id = '' then '' else ':' || id end $$;

-- What is sealed can be found, and waits no longer. Nothing else takes an event from those that wait, nor lists it.
create function tenantgate.audit_sealed() returns trigger
    language plpgsql security definer set search_path = pg_catalog, pg_temp
    as $$
begin
    insert into tenantgate.audit_found
    select e.tenant_id, e.event_id,
        tenantgate.audit_key('', e.outcome),
        tenantgate.audit_key(e.action, e.outcome),
        tenantgate.audit_key(a.actor, e.outcome),
        tenantgate.audit_key(a.actor, e.action),
        tenantgate.audit_key(p.ip, e.outcome),
        tenantgate.audit_key(p.ip, e.action),
        tenantgate.audit_key(p.ip, a.actor),
        tenantgate.audit_key(p.subject, e.outcome),
        tenantgate.audit_key(p.subject, e.action),
        tenantgate.audit_key(p.subject, a.actor),
        tenantgate.audit_key(p.subject, p.ip)
    from sealed s
    join tenantgate.audit_events e on e.tenant_id = s.tenant_id and e.event_id = s.event_id
    left join tenantgate.audit_personal p on p.tenant_id = s.tenant_id and p.event_id = s.event_id
    cross join lateral tenantgate.audit_actor(e.actor_type, e.actor_id) as a (actor)
    on conflict do nothing;
    delete from tenantgate.audit_unsealed u using sealed s
    where u.tenant_id = s.tenant_id and u.event_id = s.event_id;
    return null;
end
$$;
revoke execute on function tenantgate.audit_sealed() from public;
create trigger sealed after insert on tenantgate.audit_seals
    referencing new table as sealed for each statement execute function tenantgate.audit_sealed();
