package io.tenantgate.userpools.group;

import io.tenantgate.userpools.Refusal;
import io.tenantgate.userpools.Refusal.Reason;
import io.tenantgate.userpools.account.Account;
import io.tenantgate.userpools.account.AdminDesk;
import io.tenantgate.userpools.account.Sub;
import io.tenantgate.userpools.pool.PoolId;
import io.tenantgate.userpools.port.GroupAccounts;
import io.tenantgate.userpools.port.Groups;
import java.util.List;
import java.util.Optional;

/// The accounts of a group, by their sub.
public final class ListAccountsIn {
    private final AdminDesk desk;
    private final Groups groups;
    private final GroupAccounts accounts;

    public ListAccountsIn(AdminDesk desk, Groups groups, GroupAccounts accounts) {
        this.desk = desk;
        this.groups = groups;
        this.accounts = accounts;
    }

    /// @param after the last account of the page before
    public record Query(PoolId pool, GroupName group, Optional<Sub> after, int limit) {}

    public sealed interface Outcome {
        record Page(List<Account> accounts, boolean more) implements Outcome {}

        record Refused(Refusal refusal) implements Outcome {}
    }

    public Outcome handle(Query query) {
        return desk.in(
                query.pool(),
                _ -> groups.find(query.pool(), query.group())
                        .map(_ -> page(query))
                        .orElseGet(() -> new Outcome.Refused(Reason.NO_SUCH_GROUP)),
                Outcome.Refused::new);
    }

    private Outcome page(Query query) {
        var limit = query.limit();
        var found = accounts.page(query.pool(), query.group(), query.after(), limit + 1);
        return new Outcome.Page(found.stream().limit(limit).toList(), found.size() > limit);
    }
}
