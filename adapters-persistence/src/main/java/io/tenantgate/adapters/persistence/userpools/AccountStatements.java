package io.tenantgate.adapters.persistence.userpools;

/// What [JdbcAccounts] asks. A write is one statement: it takes the account, then its aliases, and says whether all of
/// them are its own.
final class AccountStatements {
    private static final String SELECT = "select " + AccountRow.COLUMNS + " from userpools.accounts a ";

    /// The pool says how names compare; a username stands before an alias.
    static final String BY_NAME = """
        with asked as (
            select case form when 'CASE_SENSITIVE' then :given else :folded end as name
            from userpools.pools where pool_id = :pool)
        select found.* from (
            select 0 as rank, %1$s
            from userpools.accounts a where a.pool_id = :pool and a.name = (select name from asked)
            union all
            select 1 as rank, %1$s
            from userpools.account_aliases l
            join userpools.accounts a on a.pool_id = l.pool_id and a.name = l.name
            where l.pool_id = :pool and l.alias = (select name from asked)) as found
        order by rank limit 1\
        """.formatted(AccountRow.COLUMNS);

    static final String BY_SUB = SELECT + "where a.pool_id = :pool and a.sub = :sub";

    static final String PAGE = SELECT + "where a.pool_id = :pool and a.sub > :after order by a.sub limit :limit";

    static final String INSERT = """
        with added as (
            insert into userpools.accounts (pool_id, name, username, sub, status, enabled, attributes, password,
                password_set_at, password_kind, version, created_at, updated_at)
            values (:pool, :name, :username, :sub, :status, :enabled, :attributes::json, :password,
                :setAt, :kind, :version, :created, :updated)
            on conflict do nothing returning name),
        named as (
            insert into userpools.account_aliases (pool_id, alias, name)
            select :pool, alias, :name from unnest(:aliases) as alias where exists (select from added)
            on conflict do nothing returning alias)
        select case
                when not exists (select from added) then 'MISSED'
                when (select count(*) from named) < cardinality(:aliases) then 'ALIAS_TAKEN'
                else 'DONE'
            end as outcome,
            array(select alias from named) as fresh\
        """;

    static final String UPDATE = """
        with held as (
            select name from userpools.accounts
            where pool_id = :pool and name = :name and version = :version for update),
        earlier as materialized (
            select alias from userpools.account_aliases where pool_id = :pool and name = :name),
        named as (
            insert into userpools.account_aliases as l (pool_id, alias, name)
            select :pool, alias, :name from unnest(:aliases) as alias where exists (select from held)
            on conflict (pool_id, alias) do update set name = l.name where l.name = :name
            returning l.alias),
        written as (
            update userpools.accounts set status = :status, enabled = :enabled, attributes = :attributes::json,
                password = :password, password_set_at = :setAt, password_kind = :kind, version = :version + 1,
                updated_at = greatest(:updated, :now)
            where pool_id = :pool and name = :name and version = :version
                and (select count(*) from named) = cardinality(:aliases)
            returning name),
        dropped as (
            delete from userpools.account_aliases
            where pool_id = :pool and name = :name and alias <> all (:aliases) and exists (select from written))
        select case
                when exists (select from written) then 'DONE'
                when exists (select from held) then 'ALIAS_TAKEN'
                else 'MISSED'
            end as outcome,
            array(select alias from named except select alias from earlier) as fresh\
        """;

    static final String UNDO_INSERT = "delete from userpools.accounts where pool_id = :pool and name = :name";

    static final String UNDO_ALIASES =
            "delete from userpools.account_aliases where pool_id = :pool and name = :name and alias = any (:aliases)";

    /// Aliases, groups, challenge sessions and refresh tokens go by their foreign keys.
    static final String HOLD = "select 1 from userpools.accounts where pool_id = :pool and name = :name for key share";
    static final String REMOVE = """
        with hash as (select sha256(convert_to(:name, 'UTF8')) as of_name),
        codes as (
            delete from userpools.codes where pool_id = :pool and name_hash = (select of_name from hash)),
        counters as (
            delete from userpools.attempt_counters
            where pool_id = :pool and name_hash = (select of_name from hash)),
        gone as (delete from userpools.accounts where pool_id = :pool and name = :name returning sub)
        delete from userpools.failed_attempts
        where pool_id = :pool and subject = (select 'account:' || sub from gone)\
        """;

    private AccountStatements() {}
}
