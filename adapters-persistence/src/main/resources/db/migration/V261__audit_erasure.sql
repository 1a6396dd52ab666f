-- What is personal of somebody in a tenant's trail goes, and with it how it is found; the events stay. The service may
-- take nothing else out of the trail. While it works nothing is sealed, so that no event is listed by what goes.
create function tenantgate.erase_person(whose uuid, person text, outcomes text[], most integer) returns integer
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
    where tenant_id = whose and event_id = any (theirs);
    delete from tenantgate.audit_personal where tenant_id = whose and event_id = any (theirs) and subject = person;
    get diagnostics gone = row_count;
    return gone;
end
$$;
revoke execute on function tenantgate.erase_person(uuid, text, text[], integer) from public;
grant execute on function tenantgate.erase_person(uuid, text, text[], integer) to ${app};
