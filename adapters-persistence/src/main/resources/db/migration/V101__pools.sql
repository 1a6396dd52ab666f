-- Every table of the engine is kept apart by pool, whoever owns the pool. The two questions are asked once in a
-- statement.
create procedure userpools.keep_apart(kept regclass)
    language plpgsql
    as $$
declare
    held constant text := '((select userpools.pool() = ''*'') or (select userpools.pool()) = pool_id)';
begin
    execute format('alter table %s enable row level security, force row level security', kept);
    execute format('create policy of_the_pool on %s using (%s) with check (%s)', kept, held, held);
end
$$;
revoke execute on procedure userpools.keep_apart(regclass) from public;

-- `form` is how the pool compares names; it stands in the settings too, which are one document.
create table userpools.pools (
    pool_id text collate "C" primary key,
    name text collate "C" not null,
    issuer text collate "C" not null unique,
    form text collate "C" not null check (form in ('CASE_SENSITIVE', 'CASE_INSENSITIVE')),
    settings json not null,
    created_at timestamptz not null
);
create index pools_by_name on userpools.pools (name, created_at);
call userpools.keep_apart('userpools.pools');

create table userpools.clients (
    pool_id text collate "C" not null references userpools.pools on delete cascade,
    client_id text collate "C" not null unique,
    name text collate "C" not null,
    secret text,
    settings json not null,
    created_at timestamptz not null,
    primary key (pool_id, client_id)
);
create index clients_by_name on userpools.clients (pool_id, name, created_at);
call userpools.keep_apart('userpools.clients');
