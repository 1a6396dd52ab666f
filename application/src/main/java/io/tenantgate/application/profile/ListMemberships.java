package io.tenantgate.application.profile;

import io.tenantgate.application.callers.Caller;
import io.tenantgate.application.port.Memberships;
import io.tenantgate.application.port.Scope;
import io.tenantgate.application.port.Scopes;
import java.util.List;

/// Every tenant where the caller's account has a membership. Where accounts are a tenant's own that is the caller's
/// tenant alone; where they are shared, the other tenants of the shard that the person has joined as well.
public final class ListMemberships {
    private final Scopes scopes;
    private final Memberships memberships;

    public ListMemberships(Scopes scopes, Memberships memberships) {
        this.scopes = scopes;
        this.memberships = memberships;
    }

    public record Query(Caller.User caller) {}

    public sealed interface Outcome {
        record Found(List<Memberships.Joined> memberships) implements Outcome {
            public Found {
                memberships = List.copyOf(memberships);
            }
        }
    }

    /// By the account that the token proved, and no other: this is read in the platform's scope.
    public Outcome handle(Query query) {
        var subject = query.caller().member().subject();
        return new Outcome.Found(scopes.in(Scope.PLATFORM, () -> memberships.of(subject)));
    }
}
