package io.tenantgate.userpools.group;

import io.tenantgate.userpools.Refusal;
import io.tenantgate.userpools.account.AdminDesk;
import io.tenantgate.userpools.pool.PoolId;
import io.tenantgate.userpools.port.Groups;
import java.util.List;
import java.util.Optional;

/// The groups of a pool, by name.
public final class ListGroups {
    private final AdminDesk desk;
    private final Groups groups;

    public ListGroups(AdminDesk desk, Groups groups) {
        this.desk = desk;
        this.groups = groups;
    }

    /// @param after the last group of the page before
    public record Query(PoolId pool, Optional<GroupName> after, int limit) {}

    public sealed interface Outcome {
        record Page(List<Group> groups, boolean more) implements Outcome {}

        record Refused(Refusal refusal) implements Outcome {}
    }

    public Outcome handle(Query query) {
        return desk.in(query.pool(), _ -> page(query), Outcome.Refused::new);
    }

    private Outcome page(Query query) {
        var limit = query.limit();
        var found = groups.page(query.pool(), query.after(), limit + 1);
        return new Outcome.Page(found.stream().limit(limit).toList(), found.size() > limit);
    }
}
