-- A session makes a bearer one tenant's: (issuer, origin_jti) names it.
create table tenantgate.sessions (
    tenant_id uuid not null,
    session_id uuid not null,
    member_id uuid not null,
    issuer text collate "C" not null,
    origin_jti uuid not null,
    client_id text not null,
    username text collate "C" not null,
    provider_token bytea not null,
    ip text not null,
    user_agent text not null,
    created_at timestamptz not null,
    last_used_at timestamptz not null,
    expires_at timestamptz not null,
    ended_at timestamptz,
    primary key (tenant_id, session_id),
    foreign key (tenant_id, member_id) references tenantgate.members on delete cascade
) with (fillfactor = 80);
create unique index sessions_by_origin on tenantgate.sessions (issuer, origin_jti);
create index sessions_by_member on tenantgate.sessions (tenant_id, member_id, session_id);
call tenantgate.keep_apart('tenantgate.sessions');

-- The refresh tokens of a session, one family, each as its SHA-256.
create table tenantgate.session_tokens (
    tenant_id uuid not null,
    hash bytea not null,
    session_id uuid not null,
    created_at timestamptz not null,
    rotated_at timestamptz,
    primary key (tenant_id, hash),
    foreign key (tenant_id, session_id) references tenantgate.sessions on delete cascade
);
create index session_tokens_by_session on tenantgate.session_tokens (tenant_id, session_id);
call tenantgate.keep_apart('tenantgate.session_tokens');

-- Challenges that wait for their answer, each by the SHA-256 of what the caller holds.
create table tenantgate.challenges (
    tenant_id uuid not null,
    hash bytea not null,
    client_id text not null,
    login_name text collate "C" not null,
    username text collate "C" not null,
    name text not null,
    provider_session bytea not null,
    expires_at timestamptz not null,
    primary key (tenant_id, hash)
);
create index challenges_ending on tenantgate.challenges (tenant_id, expires_at);
call tenantgate.keep_apart('tenantgate.challenges');
