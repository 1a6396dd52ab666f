package io.tenantgate.adapters.persistence.userpools;

import io.tenantgate.adapters.persistence.sql.Query;
import io.tenantgate.adapters.persistence.sql.Row;
import io.tenantgate.adapters.persistence.sql.Sql;
import io.tenantgate.userpools.account.Account;
import io.tenantgate.userpools.account.Sub;
import io.tenantgate.userpools.group.Group;
import io.tenantgate.userpools.group.GroupName;
import io.tenantgate.userpools.pool.PoolId;
import io.tenantgate.userpools.port.GroupAccounts;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The table `group_accounts`. Who joins holds the account first, in a statement before the one that counts: so that it
/// sees what others committed meanwhile.
public final class JdbcGroupAccounts implements GroupAccounts {
    static final String PAGE = "select " + AccountRow.COLUMNS + """
        from userpools.group_accounts i
        join userpools.accounts a on a.pool_id = i.pool_id and a.sub = i.sub
        where i.pool_id = :pool and i.group_name = :group and i.sub > :after order by i.sub limit :limit\
        """;
    static final String GROUPS_OF = "select " + GroupRow.COLUMNS + """
        from userpools.group_accounts i
        join userpools.groups r on r.pool_id = i.pool_id and r.name = i.group_name
        where i.pool_id = :pool and i.sub = :sub order by r.precedence nulls last, r.name\
        """;
    private static final String HOLD = """
        with account as (
            select from userpools.accounts where pool_id = :pool and sub = :sub for no key update),
        named as (
            select from userpools.groups where pool_id = :pool and name = :group for key share)
        select case
                when not exists (select from account) then 'NO_ACCOUNT'
                when not exists (select from named) then 'NO_GROUP'
                else 'DONE'
            end as outcome\
        """;
    private static final String JOIN = """
        with present as (
            select group_name from userpools.group_accounts where pool_id = :pool and sub = :sub),
        added as (
            insert into userpools.group_accounts (pool_id, group_name, sub)
            select :pool, :group, :sub
            where (select count(*) from present) < :most
            on conflict do nothing returning sub)
        select case
                when exists (select from added) then 'DONE'
                when exists (select from present where group_name = :group) then 'DONE'
                else 'TOO_MANY'
            end as outcome\
        """;
    private static final String LEAVE = """
        with gone as (
            delete from userpools.group_accounts where pool_id = :pool and group_name = :group and sub = :sub)
        select from userpools.groups where pool_id = :pool and name = :group\
        """;
    private static final UUID FIRST = new UUID(0, 0);

    private final Sql sql;

    public JdbcGroupAccounts(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Joined join(PoolId pool, Sub account, GroupName group, int most) {
        var held = on(HOLD, pool, account).set("group", group.value()).single(JdbcGroupAccounts::outcome);
        return held == Joined.DONE ? joined(pool, account, group, most) : held;
    }

    private Joined joined(PoolId pool, Sub account, GroupName group, int most) {
        return on(JOIN, pool, account)
                .set("group", group.value())
                .set("most", most)
                .single(JdbcGroupAccounts::outcome);
    }

    private static Joined outcome(Row row) {
        return row.constant("outcome", Joined.class);
    }

    @Override
    public boolean leave(PoolId pool, Sub account, GroupName group) {
        return on(LEAVE, pool, account).set("group", group.value()).exists();
    }

    @Override
    public List<Group> groupsOf(PoolId pool, Sub account) {
        return on(GROUPS_OF, pool, account).many(GroupRow::read);
    }

    @Override
    public List<Account> page(PoolId pool, GroupName group, Optional<Sub> after, int limit) {
        return sql.query(PAGE)
                .set("pool", pool.value())
                .set("group", group.value())
                .set("after", after.map(Sub::value).orElse(FIRST))
                .set("limit", limit)
                .many(AccountRow::read);
    }

    private Query on(String statement, PoolId pool, Sub account) {
        return sql.query(statement).set("pool", pool.value()).set("sub", account.value());
    }
}
