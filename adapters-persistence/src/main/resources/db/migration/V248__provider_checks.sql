-- A check of a provider looks at a few of the tenants that live there.
create index tenants_by_provider on tenantgate.tenants (provider, tenant_id) where status = 'ACTIVE';
