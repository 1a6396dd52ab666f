-- The audit trail is only added to: the service neither changes nor removes a row of it.
create table tenantgate.audit_events (
    tenant_id uuid not null,
    event_id uuid not null,
    at timestamptz not null,
    actor_type text collate "C" not null,
    actor_id text not null,
    action text collate "C" not null,
    outcome text collate "C" not null,
    reason text not null,
    personal_hash bytea not null,
    request_id text not null,
    details jsonb not null,
    primary key (tenant_id, event_id)
);
call tenantgate.keep_apart('tenantgate.audit_events');

-- What is personal in an event, which holds SHA-256(salt, subject, ip, user_agent): these rows go when a person is
-- erased, and the chain stays whole.
create table tenantgate.audit_personal (
    tenant_id uuid not null,
    event_id uuid not null,
    salt bytea not null,
    subject text not null,
    ip text not null,
    user_agent text not null,
    primary key (tenant_id, event_id)
);
call tenantgate.keep_apart('tenantgate.audit_personal');

-- Events that wait for the sealer.
create table tenantgate.audit_unsealed (
    tenant_id uuid not null,
    event_id uuid not null,
    primary key (tenant_id, event_id)
);
call tenantgate.keep_apart('tenantgate.audit_unsealed');

revoke update, delete on tenantgate.audit_events, tenantgate.audit_personal, tenantgate.audit_unsealed from ${app};
