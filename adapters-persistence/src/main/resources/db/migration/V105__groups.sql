create table userpools.groups (
    pool_id text collate "C" not null references userpools.pools on delete cascade,
    name text collate "C" not null,
    description text,
    precedence integer,
    role text collate "C",
    created_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (pool_id, name)
);
call userpools.keep_apart('userpools.groups');

-- How many groups a pool has, so that one more need not count them.
create table userpools.group_counts (
    pool_id text collate "C" primary key references userpools.pools on delete cascade,
    present integer not null
);
call userpools.keep_apart('userpools.group_counts');

-- Which accounts are in which groups: read by group along the primary key, by account along the other index.
create table userpools.group_accounts (
    pool_id text collate "C" not null,
    group_name text collate "C" not null,
    sub uuid not null,
    primary key (pool_id, group_name, sub),
    foreign key (pool_id, group_name) references userpools.groups on delete cascade,
    foreign key (pool_id, sub) references userpools.accounts (pool_id, sub) on delete cascade
);
create index group_accounts_by_account on userpools.group_accounts (pool_id, sub, group_name);
call userpools.keep_apart('userpools.group_accounts');
