package io.tenantgate.application.invitations;

import io.tenantgate.application.Rejection;
import io.tenantgate.application.callers.Caller;
import io.tenantgate.application.callers.TenantReader;
import io.tenantgate.application.port.Invitations;
import io.tenantgate.domain.keys.KeyScope;
import io.tenantgate.domain.members.Invitation;
import io.tenantgate.domain.members.InvitationId;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.List;
import java.util.Optional;

/// The invitations that were not taken up, newest first; those among them whose time is over too.
public final class ListInvitations {
    private final TenantReader reader;
    private final Invitations invitations;

    public ListInvitations(TenantReader reader, Invitations invitations) {
        this.reader = reader;
        this.invitations = invitations;
    }

    /// @param before the last invitation of the page before
    /// @param limit 1 to 100
    public record Query(Caller caller, TenantId tenant, Optional<InvitationId> before, int limit) {}

    public sealed interface Outcome {
        record Page(List<Invitation> invitations, boolean more) implements Outcome {
            public Page {
                invitations = List.copyOf(invitations);
            }
        }

        record Refused(Rejection rejection) implements Outcome {}
    }

    public Outcome handle(Query query) {
        return reader.<Outcome>read(
                query.tenant(), query.caller(), KeyScope.USERS_READ, () -> page(query), Outcome.Refused::new);
    }

    private Outcome page(Query query) {
        int limit = query.limit();
        var found = invitations.page(query.tenant(), query.before(), limit + 1);
        return new Outcome.Page(found.stream().limit(limit).toList(), found.size() > limit);
    }
}
