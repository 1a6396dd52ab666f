-- The roles that tenants have added to owner, admin and member. Who has one, or shall once invited, stands in member_roles.
create table tenantgate.roles (
    tenant_id uuid not null references tenantgate.tenants on delete cascade,
    role_id uuid not null,
    name text collate "C" not null,
    precedence integer not null,
    created_at timestamptz not null,
    primary key (tenant_id, role_id),
    unique (tenant_id, name)
);
call tenantgate.keep_apart('tenantgate.roles');
