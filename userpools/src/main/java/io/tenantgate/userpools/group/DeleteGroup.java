package io.tenantgate.userpools.group;

import io.tenantgate.userpools.Refusal.Reason;
import io.tenantgate.userpools.account.AdminDesk;
import io.tenantgate.userpools.pool.PoolId;
import io.tenantgate.userpools.port.Groups;

/// Deletes a group. Its accounts stay, and are in it no longer; a new group of that name begins without any.
public final class DeleteGroup {
    private final AdminDesk desk;
    private final Groups groups;

    public DeleteGroup(AdminDesk desk, Groups groups) {
        this.desk = desk;
        this.groups = groups;
    }

    public GroupAnswer handle(PoolId pool, GroupName name) {
        return desk.in(
                pool,
                _ -> groups.remove(pool, name)
                        .<GroupAnswer>map(GroupAnswer.Done::new)
                        .orElseGet(() -> new GroupAnswer.Refused(Reason.NO_SUCH_GROUP)),
                GroupAnswer.Refused::new);
    }
}
