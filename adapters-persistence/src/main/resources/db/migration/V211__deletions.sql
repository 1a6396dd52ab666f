-- A tenant that is being deleted. Until its time it may be resumed; from the moment that `erasing` says what it had, it
-- may not. Of a tenant that is deleted the row stays while its slug is kept from others, and nothing else of it.
alter table tenantgate.tenants
    add column deletes_at timestamptz,
    add column erasing jsonb,
    add column slug_free_at timestamptz,
    drop constraint tenants_status_check,
    add constraint tenants_status_check check (
        status in ('PROVISIONING', 'ACTIVE', 'SUSPENDED', 'DELETING', 'FAILED', 'DELETED')),
    add constraint deleting_until check ((status = 'DELETING') = (deletes_at is not null)),
    add constraint deleted_until check ((status = 'DELETED') = (slug_free_at is not null)),
    add constraint erasing_in_deletion check (erasing is null or status = 'DELETING');
create index tenants_deleting on tenantgate.tenants (tenant_id) where status = 'DELETING';
create index tenants_deleted on tenantgate.tenants (slug_free_at) where status = 'DELETED';

-- A pool's data key goes with the pool. The service may remove no other.
create function tenantgate.forget_key_of(pool text) returns void
    language sql security definer set search_path = pg_catalog, pg_temp
    as $$ delete from tenantgate.data_keys where owner = pool and owner like '%\_%' $$;
revoke execute on function tenantgate.forget_key_of(text) from public;
grant execute on function tenantgate.forget_key_of(text) to ${app};

drop function tenantgate.bearer(text, uuid);
create function tenantgate.bearer(asked_issuer text, asked_origin uuid)
    returns table (
        t_id uuid, t_slug text, t_name text, t_status text, t_strategy text, t_provider text, t_settings jsonb,
        t_pool_id text, t_issuer text, t_client_id text, t_shard_id uuid, t_accounts text, t_evidence text,
        t_group_name text, t_registrar_id text, t_placement_version integer, t_created_at timestamptz,
        t_deletes_at timestamptz,
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
        t.deletes_at,
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

-- A key whose tenant is deleted is nobody's. Those of operators have the nil tenant, and no row of one.
create or replace function tenantgate.api_key(asked_hash bytea)
    returns table (
        k_tenant_id uuid, k_id uuid, k_name text, k_scopes text[], k_created_at timestamptz,
        k_expires_at timestamptz, k_last_used_at timestamptz, tenant_status text)
    language plpgsql stable rows 1
    as $$
declare
    earlier constant text := coalesce(current_setting('tenantgate.scope', true), '');
    nobodys constant uuid := '00000000-0000-0000-0000-000000000000';
begin
    perform set_config('tenantgate.scope', 'platform', true);
    return query
    select
        k.tenant_id, k.key_id, k.name, k.scopes, k.created_at,
        k.expires_at, k.last_used_at, t.status
    from tenantgate.api_keys k
    left join tenantgate.tenants t on t.tenant_id = k.tenant_id and t.status <> 'DELETED'
    where k.hash = asked_hash and k.revoked_at is null and (t.tenant_id is not null or k.tenant_id = nobodys);
    perform set_config('tenantgate.scope', earlier, true);
end
$$;
