create table userpools.pool_keys (
    pool_id text collate "C" not null references userpools.pools on delete cascade,
    kid text collate "C" not null,
    use text collate "C" not null check (use in ('ACCESS', 'ID')),
    sealed_key bytea not null,
    spki text not null,
    made_at timestamptz not null,
    primary key (pool_id, kid)
);
call userpools.keep_apart('userpools.pool_keys');

-- Key pairs of no pool yet: seen only by who looks across pools.
create table userpools.key_bank (
    pool_id text collate "C" not null default '*' check (pool_id = '*'),
    kid text collate "C" not null,
    sealed_key bytea not null,
    spki text not null,
    made_at timestamptz not null,
    primary key (pool_id, kid)
);
create index key_bank_oldest on userpools.key_bank (pool_id, made_at, kid);
call userpools.keep_apart('userpools.key_bank');
