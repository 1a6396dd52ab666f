-- Pools that a team had before. Such a pool is a shard that nobody has made: with one place where it is a tenant's own,
-- with many where tenants have groups in it. It stands here once, whichever provider and strategy it is used by.
alter table tenantgate.shards
    add column origin text collate "C" not null default 'MANAGED' check (origin in ('MANAGED', 'ADOPTED')),
    drop constraint shards_strategy_check,
    add constraint shards_strategy_check check (
        strategy in ('CLIENT', 'GROUP', 'ATTRIBUTE') or strategy = 'POOL' and origin = 'ADOPTED'),
    add constraint adopted_whole check (origin = 'MANAGED' or pool_id is not null);
create unique index shards_adopted on tenantgate.shards (issuer) where origin = 'ADOPTED';
drop index tenantgate.shards_with_room;
create index shards_with_room on tenantgate.shards (provider, strategy, shard_id)
    where tenants < capacity and origin = 'MANAGED';

-- What a tenant lives in when its provider is configured otherwise, or no more.
alter table tenantgate.tenants
    add column pool_origin text collate "C" not null default 'MANAGED' check (pool_origin in ('MANAGED', 'ADOPTED'));

-- Whether a pool is one that Tenantgate has made for a tenant.
create index tenants_by_pool on tenantgate.tenants (issuer) where evidence = 'ISSUER';

-- Who has left a tenant in such a pool, or was removed: their account may be there still, and does not bring them back
-- by itself.
create table tenantgate.departed (
    tenant_id uuid not null,
    issuer text collate "C" not null,
    sub text collate "C" not null,
    departed_at timestamptz not null,
    primary key (tenant_id, issuer, sub)
);
call tenantgate.keep_apart('tenantgate.departed');

drop function tenantgate.bearer(text, uuid);
create function tenantgate.bearer(asked_issuer text, asked_origin uuid)
    returns table (
        t_id uuid, t_slug text, t_name text, t_status text, t_strategy text, t_provider text, t_settings jsonb,
        t_pool_id text, t_issuer text, t_pool_origin text, t_client_id text, t_shard_id uuid, t_accounts text,
        t_evidence text, t_group_name text, t_registrar_id text, t_placement_version integer,
        t_created_at timestamptz, t_deletes_at timestamptz,
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
        t.pool_id, t.issuer, t.pool_origin, t.client_id, t.shard_id, t.accounts,
        t.evidence, t.group_name, t.registrar_id, t.placement_version,
        t.created_at, t.deletes_at,
        m.member_id, m.login_name, m.username, m.issuer, m.sub, m.email, m.name,
        m.status, m.enabled, m.roles, m.not_before, m.created_at,
        m.updated_at,
        s.session_id, s.expires_at, s.ended_at is not null
    from tenantgate.sessions s
    join tenantgate.members m on m.tenant_id = s.tenant_id and m.member_id = s.member_id
    join tenantgate.tenants t on t.tenant_id = s.tenant_id
    where s.issuer = asked_issuer and s.origin_jti = asked_origin and t.status <> 'DELETED';
    perform set_config('tenantgate.scope', earlier, true);
end
$$;
