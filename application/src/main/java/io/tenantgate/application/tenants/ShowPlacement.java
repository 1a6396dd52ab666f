package io.tenantgate.application.tenants;

import io.tenantgate.application.Rejection;
import io.tenantgate.application.callers.Authority;
import io.tenantgate.application.callers.Caller;
import io.tenantgate.application.paging.Slice;
import io.tenantgate.application.port.ProviderRoom;
import io.tenantgate.application.port.Scope;
import io.tenantgate.application.port.Scopes;
import io.tenantgate.application.port.Shards;
import io.tenantgate.application.provider.Providers;
import io.tenantgate.domain.tenancy.ShardId;
import java.util.List;
import java.util.Optional;

/// The shards and how full they are, oldest first, and how much room is left: for an operator. Tenants in
/// shards are never read: each shard keeps its number, and there is one shard for as many tenants as its capacity says.
public final class ShowPlacement {
    private final Scopes scopes;
    private final Shards shards;
    private final ProviderRoom room;
    private final Providers providers;

    public ShowPlacement(Scopes scopes, Shards shards, ProviderRoom room, Providers providers) {
        this.scopes = scopes;
        this.shards = shards;
        this.room = room;
        this.providers = providers;
    }

    /// @param after the last shard of the page before
    /// @param limit 1 to 100
    public record Query(Caller caller, Optional<ShardId> after, int limit) {}

    public sealed interface Outcome {
        /// @param summary of all shards, whichever page it comes with
        record Page(Slice<Shards.Filling> shards, List<HeadRoom> summary) implements Outcome {
            public Page {
                summary = List.copyOf(summary);
            }
        }

        record Refused(Rejection rejection) implements Outcome {}
    }

    public Outcome handle(Query query) {
        return Authority.ofOperator(query.caller())
                .<Outcome>map(Outcome.Refused::new)
                .orElseGet(() -> scopes.in(Scope.PLATFORM, () -> page(query)));
    }

    private Outcome page(Query query) {
        var page = Slice.of(query.limit(), most -> shards.page(query.after(), most));
        var summary = HeadRooms.of(providers.all(), room::pools).over(shards.sums());
        return new Outcome.Page(page, summary);
    }
}
