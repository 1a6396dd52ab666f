-- What a bearer request asks: one call outside any transaction, for no tenant is known before it answers. Each function
-- takes the platform's scope for itself alone and gives the earlier one back, and finds its rows by what only the holder
-- of a token or a key can name. (A `set` clause would say the same, but asks for a superuser where the setting has no
-- owner.)
create function tenantgate.bearer(asked_issuer text, asked_origin uuid)
    returns table (
        t_id uuid, t_slug text, t_name text, t_status text, t_strategy text, t_provider text, t_settings jsonb,
        t_pool_id text, t_issuer text, t_client_id text, t_shard_id uuid, t_accounts text, t_evidence text,
        t_group_name text, t_placement_version integer, t_created_at timestamptz,
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
        t.group_name, t.placement_version, t.created_at,
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

create function tenantgate.api_key(asked_hash bytea)
    returns table (
        k_tenant_id uuid, k_id uuid, k_name text, k_scopes text[], k_created_at timestamptz,
        k_expires_at timestamptz, k_last_used_at timestamptz, tenant_status text)
    language plpgsql stable rows 1
    as $$
declare
    earlier constant text := coalesce(current_setting('tenantgate.scope', true), '');
begin
    perform set_config('tenantgate.scope', 'platform', true);
    return query
    select
        k.tenant_id, k.key_id, k.name, k.scopes, k.created_at,
        k.expires_at, k.last_used_at, t.status
    from tenantgate.api_keys k
    left join tenantgate.tenants t on t.tenant_id = k.tenant_id
    where k.hash = asked_hash and k.revoked_at is null;
    perform set_config('tenantgate.scope', earlier, true);
end
$$;
