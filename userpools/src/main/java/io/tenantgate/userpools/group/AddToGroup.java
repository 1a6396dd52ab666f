package io.tenantgate.userpools.group;

import io.tenantgate.userpools.Refusal;
import io.tenantgate.userpools.Refusal.Reason;
import io.tenantgate.userpools.account.Account;
import io.tenantgate.userpools.account.AdminDesk;
import io.tenantgate.userpools.account.Username;
import io.tenantgate.userpools.pool.PoolId;
import io.tenantgate.userpools.port.GroupAccounts;

/// Puts an account into a group, one of at most 100 (`operations-and-quotas.md`, section 14). One that is in it
/// already stays. Its next tokens say so.
public final class AddToGroup {
    private static final int MOST_OF_AN_ACCOUNT = 100;

    private final AdminDesk desk;
    private final GroupAccounts accounts;

    public AddToGroup(AdminDesk desk, GroupAccounts accounts) {
        this.desk = desk;
        this.accounts = accounts;
    }

    public sealed interface Outcome {
        record Added() implements Outcome {}

        record Refused(Refusal refusal) implements Outcome {}
    }

    public Outcome handle(PoolId pool, Username username, GroupName group) {
        return desk.on(pool, username, sought -> join(sought.account().orElseThrow(), group), Outcome.Refused::new);
    }

    private Outcome join(Account account, GroupName group) {
        return switch (accounts.join(account.pool(), account.sub(), group, MOST_OF_AN_ACCOUNT)) {
            case DONE -> new Outcome.Added();
            case NO_ACCOUNT -> new Outcome.Refused(Reason.NO_SUCH_USER);
            case NO_GROUP -> new Outcome.Refused(Reason.NO_SUCH_GROUP);
            case TOO_MANY -> new Outcome.Refused(Reason.TOO_MANY_GROUPS);
        };
    }
}
