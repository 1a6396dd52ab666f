-- `name` is the username as the pool compares names.
create table userpools.accounts (
    pool_id text collate "C" not null references userpools.pools on delete cascade,
    name text collate "C" not null,
    username text collate "C" not null,
    sub uuid not null,
    status text collate "C" not null
        check (status in ('UNCONFIRMED', 'CONFIRMED', 'FORCE_CHANGE_PASSWORD', 'RESET_REQUIRED')),
    enabled boolean not null,
    attributes json not null,
    password text,
    password_set_at timestamptz not null,
    password_kind text collate "C" not null check (password_kind in ('PERMANENT', 'TEMPORARY')),
    version bigint not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    signed_out_at timestamptz,
    primary key (pool_id, name),
    unique (pool_id, sub)
) with (fillfactor = 80);
call userpools.keep_apart('userpools.accounts');

-- By which other names an account is found now: each one account's at most, whichever attribute it comes from.
create table userpools.account_aliases (
    pool_id text collate "C" not null,
    alias text collate "C" not null,
    name text collate "C" not null,
    primary key (pool_id, alias),
    foreign key (pool_id, name) references userpools.accounts on delete cascade
);
create index account_aliases_by_account on userpools.account_aliases (pool_id, name);
call userpools.keep_apart('userpools.account_aliases');

-- Codes that wait to be typed back. The name stands as its SHA-256: it may be nobody's, and whatever was typed.
create table userpools.codes (
    pool_id text collate "C" not null,
    name_hash bytea not null,
    purpose text collate "C" not null,
    realm text collate "C" not null,
    contact text collate "C" not null,
    address text not null,
    timing text collate "C" not null,
    mac text collate "C" not null,
    expires_at timestamptz not null,
    primary key (pool_id, name_hash, purpose)
);
create index codes_ending on userpools.codes (pool_id, expires_at);
call userpools.keep_apart('userpools.codes');

-- What was done in the last hour, by whom: the moments themselves, since none is counted more often than 15 times.
create table userpools.attempt_counters (
    pool_id text collate "C" not null,
    name_hash bytea not null,
    realm text collate "C" not null,
    attempt text collate "C" not null,
    moments timestamptz[] not null,
    forgotten_at timestamptz not null,
    primary key (pool_id, name_hash, realm, attempt)
);
create index attempt_counters_ending on userpools.attempt_counters (pool_id, forgotten_at);
call userpools.keep_apart('userpools.attempt_counters');
