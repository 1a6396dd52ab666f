package io.tenantgate.application.signup;

import io.tenantgate.application.Origin;
import io.tenantgate.application.Rejection;
import io.tenantgate.application.Rejection.Plain;
import io.tenantgate.application.audit.AuditTrail;
import io.tenantgate.application.calls.Door;
import io.tenantgate.application.calls.Doors;
import io.tenantgate.application.calls.Plan;
import io.tenantgate.application.port.Members;
import io.tenantgate.application.port.SignUpAttempts.Attempt;
import io.tenantgate.application.signin.Refusals;
import io.tenantgate.domain.audit.Action;
import io.tenantgate.domain.audit.Actor;
import io.tenantgate.domain.members.LoginName;
import io.tenantgate.domain.members.Membership;
import io.tenantgate.domain.members.MembershipId;
import io.tenantgate.domain.members.MembershipStatus;
import io.tenantgate.domain.members.Role;
import io.tenantgate.domain.secrets.OneTimeCode;
import io.tenantgate.domain.tenancy.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A code confirms exactly the attempt that it was sent for, and makes the membership. The attempts of a member's name
/// are tried like any other's, so that a wrong code answers alike.
public final class ConfirmSignUp {
    private final Doors doors;
    private final OpenAttempts attempts;
    private final Members members;
    private final AuditTrail trail;

    public ConfirmSignUp(Doors doors, OpenAttempts attempts, Members members, AuditTrail trail) {
        this.doors = doors;
        this.attempts = attempts;
        this.members = members;
        this.trail = trail;
    }

    public record Command(Origin origin, TenantId tenant, LoginName loginName, OneTimeCode code) {}

    public sealed interface Outcome {
        record Confirmed(MembershipId user) implements Outcome {}

        record Refused(Rejection rejection) implements Outcome {}
    }

    public Outcome handle(Command command) {
        return doors.plan(
                command.tenant(),
                door -> attempt(command, door),
                closed -> new Outcome.Refused(trail.shut(entry(command), closed.rejection())));
    }

    private Plan<Outcome> attempt(Command command, Door.Open door) {
        var open = attempts.of(command.tenant(), command.loginName()).stream()
                .limit(OpenAttempts.MOST)
                .toList();
        var code = new TryCode(door, command.loginName(), command.code());
        return Plan.call(door.provider(), () -> code.on(open), tried -> conclude(command, door, open, tried));
    }

    private Outcome conclude(Command command, Door.Open door, List<Attempt> open, Tried tried) {
        return switch (tried) {
            case Tried.Right right -> join(command, open, right);
            case Tried.Wrong(var reason) -> refused(command, reason.text(), Refusals.of(reason, door.tenant(), "code"));
            case Tried.Nothing(var reason) ->
                refused(command, "no-attempt", Refusals.of(reason, door.tenant(), "code"));
        };
    }

    private Outcome join(Command command, List<Attempt> open, Tried.Right right) {
        open.forEach(attempts::remove);
        attempts.forgetInvitation(command.tenant(), command.loginName());
        var member = memberOf(right, trail.now());
        if (!members.add(member)) {
            return refused(command, "already-a-member", Plain.CODE_EXPIRED);
        }
        var known = new Actor(Actor.Type.USER, member.id().toString());
        trail.success(entry(command).by(known));
        return new Outcome.Confirmed(member.id());
    }

    private static Membership memberOf(Tried.Right right, Instant now) {
        var attempt = right.attempt();
        return new Membership(
                attempt.tenant(),
                attempt.id(),
                attempt.loginName(),
                right.username(),
                right.subject(),
                Optional.ofNullable(right.attributes().get("email")),
                Optional.ofNullable(right.attributes().get("name")),
                MembershipStatus.ACTIVE,
                true,
                Set.of(Role.MEMBER),
                Instant.EPOCH,
                now,
                now);
    }

    private Outcome refused(Command command, String reason, Rejection rejection) {
        trail.refused(entry(command), reason);
        return new Outcome.Refused(rejection);
    }

    private static AuditTrail.Entry entry(Command command) {
        var subject = command.loginName().value();
        return new AuditTrail.Entry(
                command.tenant(), Actor.ANONYMOUS, Action.SIGN_UP_CONFIRM, subject, command.origin());
    }
}
