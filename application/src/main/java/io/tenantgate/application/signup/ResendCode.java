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

/// Sends the newest sign-up's message again; the answer tells nothing of who is known.
public final class ResendCode {
    private final Doors doors;
    private final OpenAttempts attempts;
    private final AuditTrail trail;

    public ResendCode(Doors doors, OpenAttempts attempts, AuditTrail trail) {
        this.doors = doors;
        this.attempts = attempts;
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
