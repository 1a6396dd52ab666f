create table userpools.challenge_sessions (
    pool_id text collate "C" not null,
    session_id bytea not null,
    client_id text collate "C" not null,
    sub uuid not null,
    step text collate "C" not null,
    realm text collate "C" not null,
    expires_at timestamptz not null,
    used boolean not null,
    primary key (pool_id, session_id),
    foreign key (pool_id, sub) references userpools.accounts (pool_id, sub) on delete cascade
);
create index challenge_sessions_by_account on userpools.challenge_sessions (pool_id, sub);
create index challenge_sessions_by_client on userpools.challenge_sessions (pool_id, client_id);
create index challenge_sessions_ending on userpools.challenge_sessions (pool_id, expires_at);
call userpools.keep_apart('userpools.challenge_sessions');

-- One row for each sign-in; the tokens that come of it name it by `origin_jti`.
create table userpools.refresh_tokens (
    pool_id text collate "C" not null,
    token_id bytea not null,
    client_id text collate "C" not null,
    sub uuid not null,
    realm text collate "C" not null,
    origin_jti uuid not null,
    auth_time timestamptz not null,
    event_id uuid not null,
    expires_at timestamptz not null,
    revoked_at timestamptz,
    primary key (pool_id, token_id),
    unique (pool_id, origin_jti),
    foreign key (pool_id, sub) references userpools.accounts (pool_id, sub) on delete cascade
);
create index refresh_tokens_by_account on userpools.refresh_tokens (pool_id, sub);
create index refresh_tokens_by_client on userpools.refresh_tokens (pool_id, client_id);
create index refresh_tokens_ending on userpools.refresh_tokens (pool_id, expires_at);
call userpools.keep_apart('userpools.refresh_tokens');

create table userpools.failed_attempts (
    pool_id text collate "C" not null,
    realm text collate "C" not null,
    subject text collate "C" not null,
    failures integer not null,
    last_failure timestamptz not null,
    forgotten_at timestamptz not null,
    primary key (pool_id, subject, realm)
);
create index failed_attempts_ending on userpools.failed_attempts (pool_id, forgotten_at);
call userpools.keep_apart('userpools.failed_attempts');

-- The counter of one subject, held until the transaction ends also where it has no row. In one statement of the
-- caller's: what a volatile function asks after it waited sees what was committed meanwhile.
create function userpools.hold_failed_attempts(asked_pool text, asked_realm text, asked_subject text)
    returns table (failures integer, last_failure timestamptz)
    language plpgsql volatile rows 1
    as $$
begin
    perform pg_advisory_xact_lock(
        hashtextextended(asked_pool || ' ' || asked_realm || ' ' || asked_subject, 1));
    return query
    select f.failures, f.last_failure from userpools.failed_attempts f
    where f.pool_id = asked_pool and f.realm = asked_realm and f.subject = asked_subject;
end
$$;
