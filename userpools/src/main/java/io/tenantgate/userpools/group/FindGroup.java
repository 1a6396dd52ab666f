package io.tenantgate.userpools.group;

import io.tenantgate.userpools.Refusal.Reason;
import io.tenantgate.userpools.account.AdminDesk;
import io.tenantgate.userpools.pool.PoolId;
import io.tenantgate.userpools.port.Groups;

/// Shows a group to an administrator.
public final class FindGroup {
    private final AdminDesk desk;
    private final Groups groups;

    public FindGroup(AdminDesk desk, Groups groups) {
        this.desk = desk;
        this.groups = groups;
    }

    public GroupAnswer handle(PoolId pool, GroupName name) {
        return desk.in(
                pool,
                _ -> groups.find(pool, name)
                        .<GroupAnswer>map(GroupAnswer.Done::new)
                        .orElseGet(() -> new GroupAnswer.Refused(Reason.NO_SUCH_GROUP)),
                GroupAnswer.Refused::new);
    }
}
