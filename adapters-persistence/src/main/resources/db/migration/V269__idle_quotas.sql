-- As before, but for a bucket that nobody has come to for half a day: what it forgets of so long ago was too small a
-- number to be one, and every call after that failed.
create or replace function tenantgate.lease_quota(
    of_provider text, of_category text, of_part text, quota integer, for_asker uuid, asked_at timestamptz,
    lasting interval, wanted integer, waiting integer,
    spent integer, last_spent_at timestamptz, more_waited integer, more_refused integer,
    out granted integer, out again_at timestamptz)
    language plpgsql
    as $$
declare
    q tenantgate.quotas;
    now_at timestamptz;
    allowed integer;
    burst integer;
    refill double precision;
    in_a_second integer;
    before_us integer;
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
    where w.asker = for_asker and w.until >= now_at;
    select count(*) into before_us from unnest(q.wants) w
    where w.asker <> for_asker and w.until >= now_at and w.since < wanted_since;

    q.tokens := least(q.tokens, burst);
    granted := greatest(0, least(wanted, least(floor(q.tokens + 0.0001), allowed - in_a_second)::integer - before_us));
    q.tokens := q.tokens - granted;
    if granted > 0 then
        q.leases := q.leases || row(for_asker, granted, now_at + lasting, true)::tenantgate.quota_lease;
    end if;

    pause := greatest(0.001, (1 + before_us - q.tokens) / refill);
    if in_a_second + granted >= allowed then
        pause := greatest(pause, (select extract(epoch from min(l.ends_at) + interval '1 second' - now_at)
            from unnest(q.leases) l));
    end if;
    again_at := asked_at + make_interval(secs => case when granted = wanted then 0 else least(pause, 1) end);
    q.wants := array(
        select w from unnest(q.wants) w where w.asker <> for_asker and w.until >= now_at);
    if granted < waiting then
        q.wants := q.wants || row(for_asker, case when granted > 0 then now_at else wanted_since end,
            now_at + (again_at - asked_at) + interval '100 milliseconds', waiting - granted)::tenantgate.quota_want;
    end if;

    update tenantgate.quotas set
        per_second = q.per_second, at = now_at, tokens = q.tokens, leases = q.leases, wants = q.wants,
        recent = recent * exp(-least(30, greatest(0, extract(epoch from now_at - at)) / 60)) + spent,
        waited = waited + more_waited, refused = refused + more_refused
    where provider = of_provider and category = of_category and part = of_part;
end
$$;
