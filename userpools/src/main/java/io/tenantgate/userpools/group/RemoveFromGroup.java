package io.tenantgate.userpools.group;

import io.tenantgate.userpools.Refusal;
import io.tenantgate.userpools.Refusal.Reason;
import io.tenantgate.userpools.account.AdminDesk;
import io.tenantgate.userpools.account.Sought;
import io.tenantgate.userpools.account.Username;
import io.tenantgate.userpools.pool.PoolId;
import io.tenantgate.userpools.port.GroupAccounts;

/// Takes an account out of a group; one that is not in it is no fault. Tokens that were issued before say otherwise
/// until they end.
public final class RemoveFromGroup {
    private final AdminDesk desk;
    private final GroupAccounts accounts;

    public RemoveFromGroup(AdminDesk desk, GroupAccounts accounts) {
        this.desk = desk;
        this.accounts = accounts;
    }

    public sealed interface Outcome {
        record Removed() implements Outcome {}

        record Refused(Refusal refusal) implements Outcome {}
    }

    public Outcome handle(PoolId pool, Username username, GroupName group) {
        return desk.on(pool, username, sought -> leave(pool, sought, group), Outcome.Refused::new);
    }

    private Outcome leave(PoolId pool, Sought sought, GroupName group) {
        return accounts.leave(pool, sought.account().orElseThrow().sub(), group)
                ? new Outcome.Removed()
                : new Outcome.Refused(Reason.NO_SUCH_GROUP);
    }
}
