package io.tenantgate.userpools.account;

import io.tenantgate.userpools.Refusal;
import io.tenantgate.userpools.pool.PoolId;
import io.tenantgate.userpools.port.Accounts;
import java.util.List;
import java.util.Optional;

/// The accounts of a pool, by their sub.
public final class ListAccounts {
    private final AdminDesk desk;
    private final Accounts accounts;

    public ListAccounts(AdminDesk desk, Accounts accounts) {
        this.desk = desk;
        this.accounts = accounts;
    }

    /// @param after the last account of the page before
    public record Query(PoolId pool, Optional<Sub> after, int limit) {}

    public sealed interface Outcome {
        record Page(List<Account> accounts, boolean more) implements Outcome {}

        record Refused(Refusal refusal) implements Outcome {}
    }

    public Outcome handle(Query query) {
        return desk.in(query.pool(), _ -> page(query), Outcome.Refused::new);
    }

    private Outcome page(Query query) {
        var limit = query.limit();
        var found = accounts.page(query.pool(), query.after(), limit + 1);
        return new Outcome.Page(found.stream().limit(limit).toList(), found.size() > limit);
    }
}
