package io.tenantgate.userpools.group;

import io.tenantgate.userpools.Refusal.Reason;
import io.tenantgate.userpools.account.AdminDesk;
import io.tenantgate.userpools.pool.PoolId;
import io.tenantgate.userpools.port.Groups;
import java.time.InstantSource;

/// Makes a group, of which a pool has at most 10,000 (`operations-and-quotas.md`, section 14).
public final class CreateGroup {
    private static final int MOST_OF_A_POOL = 10_000;

    private final AdminDesk desk;
    private final Groups groups;
    private final InstantSource clock;

    public CreateGroup(AdminDesk desk, Groups groups, InstantSource clock) {
        this.desk = desk;
        this.groups = groups;
        this.clock = clock;
    }

    public GroupAnswer handle(PoolId pool, GroupName name, GroupDetails details) {
        return desk.in(pool, _ -> add(pool, name, details), GroupAnswer.Refused::new);
    }

    private GroupAnswer add(PoolId pool, GroupName name, GroupDetails details) {
        var now = clock.instant();
        var group = new Group(pool, name, details, now, now);
        return switch (groups.add(group, MOST_OF_A_POOL)) {
            case DONE -> new GroupAnswer.Done(group);
            case NAME_TAKEN -> new GroupAnswer.Refused(Reason.GROUP_EXISTS);
            case TOO_MANY -> new GroupAnswer.Refused(Reason.TOO_MANY_GROUPS);
        };
    }
}
