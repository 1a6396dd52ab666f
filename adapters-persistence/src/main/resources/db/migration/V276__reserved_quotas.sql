-- Half of what a bucket holds is a reserve: it is leased only to those who press for it, and they go before the others at
-- all instances. What instances wanted a moment ago is forgotten with the old type.
alter table tenantgate.quotas drop column wants;
drop type tenantgate.quota_want;
create type tenantgate.quota_want as (
    asker uuid, since timestamptz, until timestamptz, waiting integer, presses boolean);
alter table tenantgate.quotas add column wants tenantgate.quota_want[] not null default '{}';

drop function tenantgate.lease_quota(
    text, text, text, integer, uuid, timestamptz, interval, integer, integer, integer, timestamptz, integer, integer);

-- As before, but that only `pressing` of the tokens that are wanted may be taken of the reserve.
create function tenantgate.lease_quota(
    of_provider text, of_category text, of_part text, quota integer, for_asker uuid, asked_at timestamptz,
    lasting interval, wanted integer, pressing integer, waiting integer,
    spent integer, last_spent_at timestamptz, more_waited integer, more_refused integer,
    out granted integer, out again_at timestamptz)
    language plpgsql
    as $$
declare
    q tenantgate.quotas;
    now_at timestamptz;
    allowed integer;
    burst integer;
    reserve integer;
    refill double precision;
    in_a_second integer;
    before_us integer;
    free integer;
    left_over integer;
    wanted_since timestamptz;
    pause double precision;
begin
    perform set_config('synchronous_commit', 'off', true);
    select * into q from tenantgate.quotas
    where provider = of_provider and category = of_category and part = of_part for update;
    if not found then
        insert into tenantgate.quotas (provider, category, part, per_second, at, tokens, share_at, since)
        values (of_provider, of_category, of_part, quota, asked_at, greatest(1, quota / 20), asked_at, asked_at)
        on conflict do nothing;
        select * into q from tenantgate.quotas
        where provider = of_provider and category = of_category and part = of_part for update;
    end if;

    -- the latest that any asker said, unless that is no clock's mere inaccuracy
    now_at := case when q.at between asked_at and asked_at + interval '2 seconds' then q.at else asked_at end;
    q.per_second := quota;
    allowed := tenantgate.quota_allowed(q, now_at);
    burst := greatest(1, allowed / 20);
    reserve := burst / 2;
    refill := allowed - burst + 1;

    q.tokens := q.tokens + refill * greatest(0, extract(epoch from now_at - q.at))
        + coalesce((select sum(l.tokens - spent) from unnest(q.leases) l where l.asker = for_asker and l.open), 0);
    q.leases := array(
        select row(l.asker, case when l.asker = for_asker and l.open then spent else l.tokens end,
            case when l.asker = for_asker and l.open
                then least(l.ends_at, last_spent_at + (now_at - asked_at)) else l.ends_at end,
            l.open and l.asker <> for_asker)::tenantgate.quota_lease
        from unnest(q.leases) l
        where l.ends_at > now_at - interval '1 second'
            and (l.asker <> for_asker or not l.open
                or spent > 0 and last_spent_at + (now_at - asked_at) > now_at - interval '1 second'));
    select coalesce(sum(l.tokens), 0) into in_a_second from unnest(q.leases) l;
    select coalesce(max(w.since), now_at) into wanted_since from unnest(q.wants) w
    where w.asker = for_asker and w.until >= now_at and w.presses = (pressing > 0);
    select count(*) into before_us from unnest(q.wants) w
    where w.asker <> for_asker and w.until >= now_at
        and (w.presses and pressing = 0 or w.presses = (pressing > 0) and w.since < wanted_since);

    q.tokens := least(q.tokens, burst);
    free := least(floor(q.tokens + 0.0001), allowed - in_a_second)::integer - before_us;
    granted := greatest(0, least(wanted, greatest(least(pressing, free), free - reserve)));
    q.tokens := q.tokens - granted;
    if granted > 0 then
        q.leases := q.leases || row(for_asker, granted, now_at + lasting, true)::tenantgate.quota_lease;
    end if;

    left_over := case when granted < pressing then 0 else reserve end;
    pause := greatest(0.001, (1 + left_over + before_us - q.tokens) / refill);
    if in_a_second + granted + left_over >= allowed then
        pause := greatest(pause, (select extract(epoch from min(l.ends_at) + interval '1 second' - now_at)
            from unnest(q.leases) l));
    end if;
    again_at := asked_at + make_interval(secs => case when granted = wanted then 0 else least(pause, 1) end);
    q.wants := array(
        select w from unnest(q.wants) w where w.asker <> for_asker and w.until >= now_at);
    if granted < waiting then
        q.wants := q.wants || row(for_asker, case when granted > 0 then now_at else wanted_since end,
            now_at + (again_at - asked_at) + interval '100 milliseconds', waiting - granted,
            granted < pressing)::tenantgate.quota_want;
    end if;

    update tenantgate.quotas set
        per_second = q.per_second, at = now_at, tokens = q.tokens, leases = q.leases, wants = q.wants,
        recent = recent * exp(-least(30, greatest(0, extract(epoch from now_at - at)) / 60)) + spent,
        waited = waited + more_waited, refused = refused + more_refused
    where provider = of_provider and category = of_category and part = of_part;
end
$$;
