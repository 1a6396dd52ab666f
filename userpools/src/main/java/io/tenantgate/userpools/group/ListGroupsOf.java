package io.tenantgate.userpools.group;

import io.tenantgate.userpools.Refusal;
import io.tenantgate.userpools.account.AdminDesk;
import io.tenantgate.userpools.account.Username;
import io.tenantgate.userpools.pool.PoolId;
import io.tenantgate.userpools.port.GroupAccounts;
import java.util.List;

/// The groups of an account, the strongest first; it has at most 100.
public final class ListGroupsOf {
    private final AdminDesk desk;
    private final GroupAccounts accounts;

    public ListGroupsOf(AdminDesk desk, GroupAccounts accounts) {
        this.desk = desk;
        this.accounts = accounts;
    }

    public sealed interface Outcome {
        record Listed(List<Group> groups) implements Outcome {}

        record Refused(Refusal refusal) implements Outcome {}
    }

    public Outcome handle(PoolId pool, Username username) {
        return desk.on(
                pool,
                username,
                sought -> new Outcome.Listed(
                        accounts.groupsOf(pool, sought.account().orElseThrow().sub())),
                Outcome.Refused::new);
    }
}
