-- Each line of a page that was found is read by look-ups whose length does not grow with the trail.
create index audit_events_looked_up on tenantgate.audit_events using hash (event_id);
create index audit_personal_looked_up on tenantgate.audit_personal using hash (event_id);

-- A search across tenants has indexes of its own, which serve whoever says what holds of every id: of two that fit, a
-- plan that is made for any tenant may take the one in which other tenants' events stand between.
do $$
declare
    way text;
begin
    foreach way in array array['outcome', 'action_outcome', 'actor_outcome', 'actor_action', 'ip_outcome', 'ip_action',
        'ip_actor', 'subject_outcome', 'subject_action', 'subject_actor', 'subject_ip']
    loop
        execute format('drop index tenantgate.audit_found_%1$s_anywhere', way);
        execute format(
            'create index audit_found_%1$s_anywhere on tenantgate.audit_found (%1$s, event_id) include (tenant_id)'
            ' where event_id > ''00000000-0000-0000-0000-000000000000''', way);
    end loop;
end
$$;
drop index tenantgate.audit_events_by_id;
create index audit_events_anywhere on tenantgate.audit_events (event_id)
    where event_id > '00000000-0000-0000-0000-000000000000';

-- Nor is there one of ids alone, which such a plan would take for a period: the key begins as each range does.
alter table tenantgate.audit_found drop constraint audit_found_pkey;
drop index tenantgate.audit_found_outcome;
alter table tenantgate.audit_found add primary key (tenant_id, outcome, event_id);

-- As before, but that what is found stands under its outcome.
create or replace function tenantgate.erase_person(whose uuid, person text, outcomes text[], most integer) returns integer
    language plpgsql security definer set search_path = pg_catalog, pg_temp
    as $$
declare
    theirs uuid[];
    gone integer;
begin
    perform pg_advisory_xact_lock(hashtextextended('tenantgate.audit_seals', 0));
    select array_agg(found.event_id) into theirs
    from (
        select f.event_id
        from unnest(outcomes) as o (outcome)
        cross join lateral (
            select s.event_id from tenantgate.audit_found s
            where s.tenant_id = whose and s.subject_outcome = tenantgate.audit_key(person, o.outcome)) as f
        union all
        select u.event_id from tenantgate.audit_unsealed u
        join tenantgate.audit_personal p on p.tenant_id = u.tenant_id and p.event_id = u.event_id
        where u.tenant_id = whose and p.subject = person
        limit most) as found;
    update tenantgate.audit_found set ip_outcome = null, ip_action = null, ip_actor = null, subject_outcome = null,
        subject_action = null, subject_actor = null, subject_ip = null
    where tenant_id = whose and event_id = any (theirs) and outcome = any (array(
        select tenantgate.audit_key('', o.outcome) from unnest(outcomes) as o (outcome)));
    delete from tenantgate.audit_personal where tenant_id = whose and event_id = any (theirs) and subject = person;
    get diagnostics gone = row_count;
    return gone;
end
$$;
