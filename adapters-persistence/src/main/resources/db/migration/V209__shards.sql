-- The pools that several tenants share, and how full they are. They are nobody's: only the platform's scope sees them.
-- A shard stands here before its pool is made.
create table tenantgate.shards (
    shard_id uuid primary key,
    provider text collate "C" not null,
    strategy text collate "C" not null check (strategy in ('CLIENT', 'GROUP', 'ATTRIBUTE')),
    capacity integer not null check (capacity > 0),
    tenants integer not null check (tenants between 0 and capacity),
    pool_id text,
    issuer text collate "C",
    created_at timestamptz not null,
    constraint made_whole check ((pool_id is null) = (issuer is null))
);
create index shards_with_room on tenantgate.shards (provider, strategy, shard_id) where tenants < capacity;
alter table tenantgate.shards enable row level security, force row level security;
create policy of_the_platform on tenantgate.shards using ((select tenantgate.scope() = 'platform'));

-- Which place a tenant has, taken before anything is made for it. Its id names the tenant's group: another member of
-- that group learns nothing from it.
create table tenantgate.shard_places (
    tenant_id uuid primary key references tenantgate.tenants,
    shard_id uuid not null references tenantgate.shards,
    place_id uuid not null unique
);
create index shard_places_by_shard on tenantgate.shard_places (shard_id, tenant_id);
call tenantgate.keep_apart('tenantgate.shard_places');

-- The client by which sign-ups come in, where the one of sign-ins may not give an account its evidence.
alter table tenantgate.tenants add column registrar_id text;
drop function tenantgate.bearer(text, uuid);
create function tenantgate.bearer(asked_issuer text, asked_origin uuid)
    returns table (
        t_id uuid, t_slug text, t_name text, t_status text, t_strategy text, t_provider text, t_settings jsonb,
        t_pool_id text, t_issuer text, t_client_id text, t_shard_id uuid, t_accounts text, t_evidence text,
        t_group_name text, t_registrar_id text, t_placement_version integer, t_created_at timestamptz,
        m_id uuid, m_login_name text, m_username text, m_issuer text, m_sub text, m_email text, m_name text,
        m_status text, m_enabled boolean, m_roles text[], m_not_before timestamptz, m_created_at timestamptz,
        m_updated_at timestamptz,
        s_id uuid, s_expires_at timestamptz, s_ended boolean)
    language plpgsql stable rows 1
    as $$
declare
    earlier constant text := coalesce(current_setting('tenantgate.scope', true), '');
begin
    perform set_config('tenantgate.scope', 'platform', true);
    return query
    select
        t.tenant_id, t.slug, t.name, t.status, t.strategy, t.provider, t.settings,
        t.pool_id, t.issuer, t.client_id, t.shard_id, t.accounts, t.evidence,
        t.group_name, t.registrar_id, t.placement_version, t.created_at,
        m.member_id, m.login_name, m.username, m.issuer, m.sub, m.email, m.name,
        m.status, m.enabled, m.roles, m.not_before, m.created_at,
        m.updated_at,
        s.session_id, s.expires_at, s.ended_at is not null
    from tenantgate.sessions s
    join tenantgate.members m on m.tenant_id = s.tenant_id and m.member_id = s.member_id
    join tenantgate.tenants t on t.tenant_id = s.tenant_id
    where s.issuer = asked_issuer and s.origin_jti = asked_origin;
    perform set_config('tenantgate.scope', earlier, true);
end
$$;
