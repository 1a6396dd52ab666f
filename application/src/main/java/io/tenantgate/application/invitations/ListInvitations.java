package io.tenantgate.application.invitations;

import io.tenantgate.application.Rejection;
import io.tenantgate.application.callers.Caller;
import io.tenantgate.application.callers.TenantReader;
import io.tenantgate.application.paging.Slice;
import io.tenantgate.application.port.Invitations;
import io.tenantgate.domain.keys.KeyScope;
import io.tenantgate.domain.members.Invitation;
import io.tenantgate.domain.members.InvitationId;
import io.tenantgate.domain.tenancy.TenantId;
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
        record Page(Slice<Invitation> invitations) implements Outcome {}

        record Refused(Rejection rejection) implements Outcome {}
    }

    public Outcome handle(Query query) {
        return reader.<Outcome>read(
                query.tenant(), query.caller(), KeyScope.USERS_READ, () -> page(query), Outcome.Refused::new);
    }

    private Outcome page(Query query) {
        return new Outcome.Page(
                Slice.of(query.limit(), most -> invitations.page(query.tenant(), query.before(), most)));
    }
}
