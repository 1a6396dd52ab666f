package io.tenantgate.application.invitations;

import io.tenantgate.application.calls.IntentBook;
import io.tenantgate.application.calls.Intention;
import io.tenantgate.application.port.Intents.Deed.Straying;
import io.tenantgate.application.port.Intents.Deed.TakingUp;
import io.tenantgate.application.port.Invitations;
import io.tenantgate.application.port.Members;
import io.tenantgate.domain.members.Invitation;
import io.tenantgate.domain.tenancy.ProviderUsername;
import java.time.InstantSource;
import java.util.Optional;

/// Makes members of those who have taken an invitation up. In the tenant's transaction.
public final class Joinings {
    private final Invitations invitations;
    private final Members members;
    private final IntentBook intents;
    private final InstantSource clock;

    public Joinings(Invitations invitations, Members members, IntentBook intents, InstantSource clock) {
        this.invitations = invitations;
        this.members = members;
        this.intents = intents;
        this.clock = clock;
    }

    /// What came of it.
    enum Taken {
        JOINED,
        MEMBER_ALREADY,
        TAKEN_MEANWHILE
    }

    Intention intended(Invitation invitation, ProviderUsername username) {
        return intents.of(
                invitation.tenant(), new TakingUp(invitation.email(), Optional.of(invitation.id()), username));
    }

    /// An account that is nobody's then is not left behind.
    Taken take(Invitation invitation, Joining joining) {
        if (members.bySubject(invitation.tenant(), joining.subject()).isPresent()) {
            return isMade(invitation, joining) ? Taken.JOINED : Taken.MEMBER_ALREADY;
        }
        if (!invitations.remove(invitation) || !members.add(joining.as(invitation, clock.instant()))) {
            intents.leave(invitation.tenant(), new Straying(invitation.email(), joining.username(), joining.subject()));
            return Taken.TAKEN_MEANWHILE;
        }
        return Taken.JOINED;
    }

    /// By somebody who finished the same call.
    private boolean isMade(Invitation invitation, Joining joining) {
        return members.find(invitation.tenant(), invitation.member())
                .filter(member -> member.subject().equals(joining.subject()))
                .isPresent();
    }
}
