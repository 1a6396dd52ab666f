-- The member directory.
create table tenantgate.members (
    tenant_id uuid not null references tenantgate.tenants on delete cascade,
    member_id uuid not null,
    login_name text collate "C" not null,
    username text collate "C" not null,
    issuer text collate "C" not null,
    sub text collate "C" not null,
    email text,
    name text,
    status text collate "C" not null check (status in ('INVITED', 'ACTIVE')),
    enabled boolean not null,
    roles text[] not null,
    not_before timestamptz not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (tenant_id, member_id),
    unique (tenant_id, login_name),
    unique (tenant_id, issuer, sub)
);
-- In how many tenants an account has a place: asked by the platform alone.
create index members_by_subject on tenantgate.members (issuer, sub);
-- The last owner must not leave: few rows, whatever the number of members.
create index members_owners on tenantgate.members (tenant_id, member_id) where 'owner' = any (roles);
call tenantgate.keep_apart('tenantgate.members');

-- Open sign-ups; an attempt's id becomes its member's.
create table tenantgate.sign_up_attempts (
    tenant_id uuid not null,
    attempt_id uuid not null,
    login_name text collate "C" not null,
    username text collate "C" not null,
    notice text collate "C" not null check (notice in ('CODE', 'ALREADY_REGISTERED')),
    expires_at timestamptz not null,
    primary key (tenant_id, attempt_id)
);
create index sign_up_attempts_by_name on tenantgate.sign_up_attempts (tenant_id, login_name, attempt_id);
create index sign_up_attempts_ending on tenantgate.sign_up_attempts (expires_at);
call tenantgate.keep_apart('tenantgate.sign_up_attempts');
