package io.tenantgate.application.signup;

import io.tenantgate.application.Origin;
import io.tenantgate.application.Rejection;
import io.tenantgate.application.audit.AuditTrail;
import io.tenantgate.application.calls.Door;
import io.tenantgate.application.calls.Doors;
import io.tenantgate.application.calls.Plan;
import io.tenantgate.application.port.SignUpAttempts.Attempt;
import io.tenantgate.application.provider.AccountRef;
import io.tenantgate.application.provider.Enroller.Notice;
import io.tenantgate.application.provider.Enroller.Refused;
import io.tenantgate.application.provider.Enroller.Sending;
import io.tenantgate.application.provider.Enroller.Sent;
import io.tenantgate.application.signin.Refusals;
import io.tenantgate.domain.audit.Action;
import io.tenantgate.domain.audit.Actor;
import io.tenantgate.domain.auth.CodeDelivery;
import io.tenantgate.domain.members.LoginName;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.Optional;

/// Sends the newest sign-up's message again; the answer tells nothing of who is known. Where the provider's part cannot
/// be part of our transaction, it is done after the answer.
public final class ResendCode {
    private final Doors doors;
    private final OpenAttempts attempts;
    private final ErrandBook errands;
    private final AuditTrail trail;

    public ResendCode(Doors doors, OpenAttempts attempts, ErrandBook errands, AuditTrail trail) {
        this.doors = doors;
        this.attempts = attempts;
        this.errands = errands;
        this.trail = trail;
    }

    public record Command(Origin origin, TenantId tenant, LoginName loginName) {}

    public sealed interface Outcome {
        record Accepted(CodeDelivery delivery) implements Outcome {}

        record Refused(Rejection rejection) implements Outcome {}
    }

    public Outcome handle(Command command) {
        return doors.plan(
                command.tenant(),
                door -> resend(command, door),
                closed -> new Outcome.Refused(trail.shut(entry(command), closed.rejection())));
    }

    private Plan<Outcome> resend(Command command, Door.Open door) {
        var newest = attempts.of(command.tenant(), command.loginName()).stream().findFirst();
        return doors.either(door, () -> now(command, door, newest), () -> Plan.answer(later(command, newest)));
    }

    /// What the provider would tell of a name that is no address is not known, and told of none.
    private Outcome later(Command command, Optional<Attempt> newest) {
        errands.resend(command.tenant(), command.loginName(), newest);
        trail.success(entry(command));
        return new Outcome.Accepted(Deliveries.shown(command.loginName(), Deliveries.HIDDEN));
    }

    private Plan<Outcome> now(Command command, Door.Open door, Optional<Attempt> newest) {
        var account = newest.<AccountRef>map(attempt -> new AccountRef.Known(attempt.username()))
                .orElseGet(() -> new AccountRef.Unknown(command.loginName()));
        var notice = newest.map(Attempt::notice).orElse(Notice.CODE);
        return Plan.call(
                door.provider(),
                () -> door.provider().enroller().resend(door.placement(), command.tenant(), account, notice),
                sending -> conclude(command, door, sending));
    }

    private Outcome conclude(Command command, Door.Open door, Sending sending) {
        return switch (sending) {
            case Sent(var delivery) -> {
                trail.success(entry(command));
                yield new Outcome.Accepted(Deliveries.shown(command.loginName(), delivery));
            }
            case Refused(var reason) -> {
                trail.refused(entry(command), reason.text());
                yield new Outcome.Refused(Refusals.of(reason, door.tenant(), "username"));
            }
        };
    }

    private static AuditTrail.Entry entry(Command command) {
        var subject = command.loginName().value();
        return new AuditTrail.Entry(command.tenant(), Actor.ANONYMOUS, Action.CODE_RESEND, subject, command.origin());
    }
}
