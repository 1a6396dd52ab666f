-- What is left of providers' request quotas, for all instances together: nothing here is any tenant's. A row is a bucket
-- from which instances lease tokens, and the log of the last second's leases.
create type tenantgate.quota_lease as (asker uuid, tokens integer, ends_at timestamptz, open boolean);
create type tenantgate.quota_want as (asker uuid, since timestamptz, until timestamptz, waiting integer);

-- Platform-wide. `tokens` were there `at` that time; `share` of the quota is used since `share_at`; `recent` is a sum
-- that forgets within a minute.
create table tenantgate.quotas (
    provider text collate "C" not null,
    category text collate "C" not null,
    part text collate "C" not null,
    per_second integer not null check (per_second > 0),
    at timestamptz not null,
    tokens double precision not null,
    leases tenantgate.quota_lease[] not null default '{}',
    wants tenantgate.quota_want[] not null default '{}',
    share double precision not null default 1,
    share_at timestamptz not null,
    recent double precision not null default 0,
    waited bigint not null default 0,
    refused bigint not null default 0,
    throttled bigint not null default 0,
    since timestamptz not null,
    primary key (provider, category, part)
) with (fillfactor = 50);

-- How many calls a second are made at most: the whole quota, or the share that a throttled category has regained.
create function tenantgate.quota_allowed(q tenantgate.quotas, now_at timestamptz) returns integer
    language sql stable
    as $$
    select greatest(1, floor(q.per_second
        * least(1.0, q.share + 0.02 * greatest(0, extract(epoch from now_at - q.share_at)))))::integer
$$;

-- Settles the asker's last lease, and leases as many tokens as are wanted and there. Tokens come back with time, so that
-- calls are spread over the second; the log of leases is what no second exceeds: a lease that is not settled counts as
-- used at its end. Who waits longer at another instance goes before. A crash may forget the last moment's leases.
create function tenantgate.lease_quota(
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
        recent = recent * exp(-greatest(0, extract(epoch from now_at - at)) / 60) + spent,
        waited = waited + more_waited, refused = refused + more_refused
    where provider = of_provider and category = of_category and part = of_part;
end
$$;
