package io.tenantgate.application.signup;

import io.tenantgate.application.Origin;
import io.tenantgate.application.Rejection;
import io.tenantgate.application.Rejection.Plain;
import io.tenantgate.application.audit.AuditTrail;
import io.tenantgate.application.calls.Door;
import io.tenantgate.application.calls.Doors;
import io.tenantgate.application.calls.IntentBook;
import io.tenantgate.application.calls.Plan;
import io.tenantgate.application.port.Intents.Deed.Confirming;
import io.tenantgate.application.port.SignUpAttempts.Attempt;
import io.tenantgate.application.signin.Refusals;
import io.tenantgate.domain.audit.Action;
import io.tenantgate.domain.audit.Actor;
import io.tenantgate.domain.members.LoginName;
import io.tenantgate.domain.members.MembershipId;
import io.tenantgate.domain.secrets.OneTimeCode;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.List;

/// A code confirms exactly the attempt that it was sent for, and makes the membership. The attempts of a member's name
/// are tried like any other's, so that a wrong code answers alike.
public final class ConfirmSignUp {
    private final Doors doors;
    private final OpenAttempts attempts;
    private final NewMembers joined;
    private final IntentBook intents;
    private final AuditTrail trail;

    public ConfirmSignUp(Doors doors, OpenAttempts attempts, NewMembers joined, IntentBook intents, AuditTrail trail) {
        this.doors = doors;
        this.attempts = attempts;
        this.joined = joined;
        this.intents = intents;
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
        return Plan.call(
                door.provider(),
                intents.of(command.tenant(), new Confirming(command.loginName())),
                () -> code.on(open),
                tried -> conclude(command, door, open, tried));
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
        var member = joined.add(open, right);
        if (member.isEmpty()) {
            return refused(command, "already-a-member", Plain.CODE_EXPIRED);
        }
        var known = new Actor(Actor.Type.USER, member.get().toString());
        trail.success(entry(command).by(known));
        return new Outcome.Confirmed(member.get());
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
