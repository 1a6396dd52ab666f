package io.tenantgate.adapters.persistence.userpools;

import io.tenantgate.adapters.persistence.sql.Query;
import io.tenantgate.adapters.persistence.sql.Row;
import io.tenantgate.userpools.account.Account;
import io.tenantgate.userpools.account.Account.Revision;
import io.tenantgate.userpools.account.Account.Standing;
import io.tenantgate.userpools.account.AccountStatus;
import io.tenantgate.userpools.account.Credential;
import io.tenantgate.userpools.account.Enabled;
import io.tenantgate.userpools.account.Sub;
import io.tenantgate.userpools.account.Username;
import io.tenantgate.userpools.pool.PoolId;

/// How a row becomes an account, and back.
final class AccountRow {
    static final String COLUMNS = """
        a.pool_id as a_pool_id, a.username as a_username, a.sub as a_sub, a.status as a_status,
        a.enabled as a_enabled, a.attributes as a_attributes, a.password as a_password,
        a.password_set_at as a_password_set_at, a.password_kind as a_password_kind, a.version as a_version,
        a.created_at as a_created_at, a.updated_at as a_updated_at, %s as a_groups
        """.formatted(AccountGroupValues.COLUMN);

    private AccountRow() {}

    static Account read(Row row) {
        return new Account(
                new PoolId(row.text("a_pool_id")),
                new Username(row.text("a_username")),
                new Sub(row.uuid("a_sub")),
                new Standing(
                        row.constant("a_status", AccountStatus.class),
                        row.truth("a_enabled") ? Enabled.YES : Enabled.NO),
                AttributeValues.of(row.text("a_attributes")),
                credential(row),
                AccountGroupValues.read(row, "a_groups"),
                new Revision(row.number("a_version"), row.instant("a_created_at"), row.instant("a_updated_at")));
    }

    private static Credential credential(Row row) {
        return new Credential(
                row.optionalText("a_password"),
                row.instant("a_password_set_at"),
                row.constant("a_password_kind", Credential.Kind.class));
    }

    /// What both an insert and an update write.
    static Query write(Query query, Account account) {
        var credential = account.credential();
        return query.set("pool", account.pool().value())
                .set("status", account.status())
                .set("enabled", account.enabled())
                .set("attributes", AttributeValues.text(account.attributes()))
                .set("password", credential.record())
                .set("setAt", credential.setAt())
                .set("kind", credential.kind())
                .set("version", account.version())
                .set("updated", account.revision().updatedAt());
    }
}
