package io.tenantgate.application.invitations;

import io.tenantgate.application.Origin;
import io.tenantgate.application.Rejection;
import io.tenantgate.application.Rejection.Plain;
import io.tenantgate.application.audit.AuditTrail;
import io.tenantgate.application.callers.Authority;
import io.tenantgate.application.callers.Caller;
import io.tenantgate.application.callers.GrantRule;
import io.tenantgate.application.calls.Door;
import io.tenantgate.application.calls.Doors;
import io.tenantgate.application.calls.Plan;
import io.tenantgate.application.signup.DropAttempts;
import io.tenantgate.domain.audit.Action;
import io.tenantgate.domain.keys.KeyScope;
import io.tenantgate.domain.members.Invitation;
import io.tenantgate.domain.members.InvitationId;
import io.tenantgate.domain.members.Role;
import io.tenantgate.domain.tenancy.TenantId;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/// Asks somebody into a tenant. Open sign-ups of the address end: the invitation takes their place.
public final class CreateInvitation {
    /// When one letter more may go out, at the latest.
    static final Duration LIMITED = Duration.ofHours(1);

    private final Doors doors;
    private final InvitationBook book;
    private final GrantRule rule;
    private final DropAttempts drop;
    private final AuditTrail trail;

    public CreateInvitation(Doors doors, InvitationBook book, GrantRule rule, DropAttempts drop, AuditTrail trail) {
        this.doors = doors;
        this.book = book;
        this.rule = rule;
        this.drop = drop;
        this.trail = trail;
    }

    /// @param id chosen before, so that a repeated request invites once
    public record Command(Caller caller, Origin origin, TenantId tenant, InvitationId id, Invitee invitee) {}

    public sealed interface Outcome {
        record Created(Invitation invitation) implements Outcome {}

        record Refused(Rejection rejection) implements Outcome {}
    }

    public Outcome handle(Command command) {
        return Authority.over(command.tenant(), command.caller(), KeyScope.USERS_WRITE)
                .map(rejection -> unlawful(command, rejection))
                .orElseGet(() -> invite(command));
    }

    private Outcome unlawful(Command command, Rejection rejection) {
        return new Outcome.Refused(trail.refusedAlone(entry(command), rejection));
    }

    private Outcome invite(Command command) {
        return doors.plan(
                command.tenant(),
                door -> book.find(command.tenant(), command.id())
                        .<Plan<Outcome>>map(earlier -> Plan.answer(new Outcome.Created(earlier)))
                        .orElseGet(() -> invite(command, door)),
                closed -> new Outcome.Refused(trail.shut(entry(command), closed.rejection())));
    }

    private Plan<Outcome> invite(Command command, Door.Open door) {
        return rule.toGive(command.tenant(), command.caller(), command.invitee().roles())
                .map(rejection -> refused(command, GrantRule.reason(rejection), rejection))
                .orElseGet(() -> write(command, door));
    }

    private Plan<Outcome> write(Command command, Door.Open door) {
        var now = trail.now();
        var open = drop.openFor(command.tenant(), command.invitee().email());
        var invitation = book.draft(
                command.tenant(),
                command.id(),
                command.invitee(),
                command.caller().actor(),
                now);
        if (!book.add(invitation)) {
            return refused(command, "user-exists", Plain.USER_EXISTS);
        }
        if (!book.mayWrite(command.tenant(), invitation.email(), now)) {
            book.withdraw(invitation);
            return refused(command, "rate-limited", new Rejection.RateLimited(LIMITED));
        }
        book.send(door.tenant(), invitation, now);
        trail.success(entry(command), details(invitation));
        return drop.end(door, open, new Outcome.Created(invitation));
    }

    private Plan<Outcome> refused(Command command, String reason, Rejection rejection) {
        trail.refused(entry(command), reason);
        return Plan.answer(new Outcome.Refused(rejection));
    }

    /// What the trail tells of an invitation.
    static Map<String, String> details(Invitation invitation) {
        var roles = invitation.roles().stream().map(Role::name).sorted().collect(Collectors.joining(" "));
        return Map.of("invitation", invitation.id().toString(), "roles", roles);
    }

    private static AuditTrail.Entry entry(Command command) {
        var subject = command.invitee().email().value();
        return new AuditTrail.Entry(
                command.tenant(), command.caller().actor(), Action.INVITATION_CREATE, subject, command.origin());
    }
}
