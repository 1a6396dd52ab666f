-- Tokens that a provider issued past us have no session here. At a tenant that takes in people of a pool which was there
-- before, evidence in the token and the membership judge: the account is looked up where its session is unknown. An
-- account has no more groups, and so no more such tenants, than a hundred.
drop function tenantgate.bearer(text, uuid);
create function tenantgate.bearer(asked_issuer text, asked_origin uuid, asked_sub text)
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
    if not found then
        return query
        select
            t.tenant_id, t.slug, t.name, t.status, t.strategy, t.provider, t.settings,
            t.pool_id, t.issuer, t.pool_origin, t.client_id, t.shard_id, t.accounts,
            t.evidence, t.group_name, t.registrar_id, t.placement_version,
            t.created_at, t.deletes_at,
            m.member_id, m.login_name, m.username, m.issuer, m.sub, m.email, m.name,
            m.status, m.enabled, m.roles, m.not_before, m.created_at,
            m.updated_at,
            null::uuid, null::timestamptz, null::boolean
        from tenantgate.members m
        join tenantgate.tenants t on t.tenant_id = m.tenant_id
        where m.issuer = asked_issuer and m.sub = asked_sub and t.status <> 'DELETED'
            and t.pool_origin = 'ADOPTED' and t.settings ->> 'admission' = 'ADOPT'
        order by t.tenant_id limit 101;
    end if;
    perform set_config('tenantgate.scope', earlier, true);
end
$$;
