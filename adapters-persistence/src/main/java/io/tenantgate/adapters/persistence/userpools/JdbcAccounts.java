package io.tenantgate.adapters.persistence.userpools;

import io.tenantgate.adapters.persistence.sql.Query;
import io.tenantgate.adapters.persistence.sql.Sql;
import io.tenantgate.userpools.account.Account;
import io.tenantgate.userpools.account.AccountKey;
import io.tenantgate.userpools.account.AccountNames;
import io.tenantgate.userpools.account.Sub;
import io.tenantgate.userpools.pool.PoolId;
import io.tenantgate.userpools.pool.SignInNames.Form;
import io.tenantgate.userpools.port.Accounts;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The tables `accounts` and `account_aliases`. A write that finds a name taken takes its own part back, so that the
/// transaction can go on.
public final class JdbcAccounts implements Accounts {
    private static final UUID FIRST = new UUID(0, 0);

    private final Sql sql;
    private final InstantSource clock;

    public JdbcAccounts(Sql sql, InstantSource clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public Optional<Account> find(PoolId pool, String nameOrAlias) {
        return sql.query(AccountStatements.BY_NAME)
                .set("pool", pool.value())
                .set("given", Form.CASE_SENSITIVE.key(nameOrAlias))
                .set("folded", Form.CASE_INSENSITIVE.key(nameOrAlias))
                .one(AccountRow::read);
    }

    @Override
    public Optional<Account> find(PoolId pool, Sub sub) {
        return sql.query(AccountStatements.BY_SUB)
                .set("pool", pool.value())
                .set("sub", sub.value())
                .one(AccountRow::read);
    }

    @Override
    public List<Account> page(PoolId pool, Optional<Sub> after, int limit) {
        return sql.query(AccountStatements.PAGE)
                .set("pool", pool.value())
                .set("after", after.map(Sub::value).orElse(FIRST))
                .set("limit", limit)
                .many(AccountRow::read);
    }

    @Override
    public Written insert(Account account, AccountNames names) {
        var insert = AccountRow.write(sql.query(AccountStatements.INSERT), account)
                .set("username", account.username().value())
                .set("sub", account.sub().value())
                .set("created", account.revision().createdAt());
        var wrote = AccountWrite.of(insert, names);
        return switch (wrote.outcome()) {
            case DONE -> Written.DONE;
            case MISSED -> Written.USERNAME_TAKEN;
            case ALIAS_TAKEN -> undone(sql.query(AccountStatements.UNDO_INSERT), account.pool(), names);
        };
    }

    @Override
    public Written update(Account account, AccountNames names) {
        var update =
                AccountRow.write(sql.query(AccountStatements.UPDATE), account).set("now", clock.instant());
        var wrote = AccountWrite.of(update, names);
        return switch (wrote.outcome()) {
            case DONE -> Written.DONE;
            case MISSED -> Written.STALE;
            case ALIAS_TAKEN ->
                undone(sql.query(AccountStatements.UNDO_ALIASES).set("aliases", wrote.fresh()), account.pool(), names);
        };
    }

    private static Written undone(Query undo, PoolId pool, AccountNames names) {
        undo.set("pool", pool.value()).set("name", names.username()).update();
        return Written.ALIAS_TAKEN;
    }

    @Override
    public boolean hold(AccountKey account) {
        return sql.query(AccountStatements.HOLD)
                .set("pool", account.pool().value())
                .set("name", account.name())
                .exists();
    }

    @Override
    public void remove(AccountKey account) {
        sql.query(AccountStatements.REMOVE)
                .set("pool", account.pool().value())
                .set("name", account.name())
                .update();
    }
}
