package io.tenantgate.userpools.port;

import io.tenantgate.userpools.group.Group;
import io.tenantgate.userpools.group.GroupDetails;
import io.tenantgate.userpools.group.GroupName;
import io.tenantgate.userpools.pool.PoolId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The groups, one row each, keyed by pool and name. No answer costs more for what is not in it, the count of a pool's
/// groups included.
public interface Groups {
    /// Inserts the group, where its pool has fewer than that many. Waits for a transaction that has the name, and
    /// leaves the own transaction usable whatever it answers.
    Added add(Group group, int most);

    Optional<Group> find(PoolId pool, GroupName name);

    /// Writes what is given, and answers the group as it is then.
    Optional<Group> change(PoolId pool, GroupName name, GroupDetails given, Instant now);

    /// Removes the group and answers what it was. Its accounts stay.
    Optional<Group> remove(PoolId pool, GroupName name);

    /// Those of a pool, by name, after that one.
    List<Group> page(PoolId pool, Optional<GroupName> after, int limit);

    /// What came of adding a group.
    enum Added {
        DONE,
        NAME_TAKEN,
        TOO_MANY
    }
}
