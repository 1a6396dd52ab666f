package io.tenantgate.application.invitations;

import io.tenantgate.application.Origin;
import io.tenantgate.application.audit.AuditTrail;
import io.tenantgate.application.calls.Door;
import io.tenantgate.application.calls.Doors;
import io.tenantgate.application.calls.Evidences;
import io.tenantgate.application.port.Intents.Deed.TakingUp;
import io.tenantgate.application.port.Invitations;
import io.tenantgate.application.provider.AccountKeeper.Account;
import io.tenantgate.application.provider.AccountRef;
import io.tenantgate.domain.audit.Action;
import io.tenantgate.domain.audit.Actor;
import io.tenantgate.domain.members.Invitation;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// Finishes an [AcceptInvitation] that was cut off. An account of the name that was chosen for it was made by whoever
/// had the token, and becomes a member's while the invitation stands; one that is half made, or has no invitation any
/// more, goes. Where the address was somebody's, they accept again: the token is still good. So goes the account that
/// an administrator was making, unless the same request was made again and entered it.
public final class FinishTakingUp {
    private final Doors doors;
    private final Invitations invitations;
    private final Joinings joinings;
    private final Evidences evidences;
    private final AuditTrail trail;

    public FinishTakingUp(
            Doors doors, Invitations invitations, Joinings joinings, Evidences evidences, AuditTrail trail) {
        this.doors = doors;
        this.invitations = invitations;
        this.joinings = joinings;
        this.evidences = evidences;
        this.trail = trail;
    }

    /// Asks the provider, and answers what is left to do in a transaction.
    public BooleanSupplier of(Door.Open door, TakingUp deed) {
        return evidences
                .find(door, new AccountRef.Known(deed.username()))
                .map(account -> made(door, deed, account))
                .orElseGet(() -> evidences.agree(door, deed.name()));
    }

    private BooleanSupplier made(Door.Open door, TakingUp deed, Account account) {
        var tenant = door.tenant().id();
        boolean wanted = doors.in(tenant, () -> isWanted(tenant, deed, account));
        if (!wanted) {
            door.provider()
                    .accountHolder()
                    .delete(door.placement(), door.tenant().id(), account.username());
            return () -> !evidences.isMember(tenant, account.subject());
        }
        door.provider().accountKeeper().admit(door.placement(), door.tenant().id(), account.username());
        return () -> join(tenant, deed, account);
    }

    private boolean isWanted(TenantId tenant, TakingUp deed, Account account) {
        return evidences.isMember(tenant, account.subject())
                || account.usable() && standing(tenant, deed).isPresent();
    }

    private Optional<Invitation> standing(TenantId tenant, TakingUp deed) {
        return deed.invitation().flatMap(invitation -> invitations.find(tenant, invitation));
    }

    /// Where the invitation has gone meanwhile, it is looked at again.
    private boolean join(TenantId tenant, TakingUp deed, Account account) {
        if (evidences.isMember(tenant, account.subject())) {
            return true;
        }
        var invitation = standing(tenant, deed);
        var joining = new Joining(account.username(), account.subject());
        invitation
                .filter(found -> joinings.take(found, joining) == Joinings.Taken.JOINED)
                .ifPresent(found -> trail.success(entry(found), CreateInvitation.details(found)));
        return invitation.isPresent();
    }

    private static AuditTrail.Entry entry(Invitation invitation) {
        var subject = invitation.email().value();
        return new AuditTrail.Entry(
                invitation.tenant(), Actor.SYSTEM, Action.INVITATION_ACCEPT, subject, Origin.UNKNOWN);
    }
}
