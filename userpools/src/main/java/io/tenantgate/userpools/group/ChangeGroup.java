package io.tenantgate.userpools.group;

import io.tenantgate.userpools.Refusal.Reason;
import io.tenantgate.userpools.account.AdminDesk;
import io.tenantgate.userpools.pool.PoolId;
import io.tenantgate.userpools.port.Groups;
import java.time.InstantSource;

/// Changes what is said of a group. What is not given stays as it is, so that a precedence or a role can be replaced
/// but not taken away, as in Cognito.
public final class ChangeGroup {
    private final AdminDesk desk;
    private final Groups groups;
    private final InstantSource clock;

    public ChangeGroup(AdminDesk desk, Groups groups, InstantSource clock) {
        this.desk = desk;
        this.groups = groups;
        this.clock = clock;
    }

    public GroupAnswer handle(PoolId pool, GroupName name, GroupDetails given) {
        return desk.in(
                pool,
                _ -> groups.change(pool, name, given, clock.instant())
                        .<GroupAnswer>map(GroupAnswer.Done::new)
                        .orElseGet(() -> new GroupAnswer.Refused(Reason.NO_SUCH_GROUP)),
                GroupAnswer.Refused::new);
    }
}
