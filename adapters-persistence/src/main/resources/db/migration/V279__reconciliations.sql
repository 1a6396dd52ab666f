-- Who compares a tenant with its provider and repairs what differs: one at a time, until that time.
alter table tenantgate.tenants
    add column reconciled_by uuid,
    add column reconciled_until timestamptz;
