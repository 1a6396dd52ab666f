package io.tenantgate.application.recovery;

import io.tenantgate.application.Origin;
import io.tenantgate.application.Rejection;
import io.tenantgate.application.audit.AuditTrail;
import io.tenantgate.application.calls.Door;
import io.tenantgate.application.calls.Doors;
import io.tenantgate.application.calls.Plan;
import io.tenantgate.application.provider.AccountRef;
import io.tenantgate.application.provider.Enroller.Refused;
import io.tenantgate.application.provider.Enroller.Sending;
import io.tenantgate.application.provider.Enroller.Sent;
import io.tenantgate.application.signin.LoginNames;
import io.tenantgate.application.signin.LoginNames.Reading;
import io.tenantgate.application.signin.Refusals;
import io.tenantgate.application.signup.Deliveries;
import io.tenantgate.domain.audit.Action;
import io.tenantgate.domain.audit.Actor;
import io.tenantgate.domain.auth.CodeDelivery;
import io.tenantgate.domain.members.LoginName;
import io.tenantgate.domain.tenancy.TenantId;

/// Sends a code to set a new password with; the answer tells nothing of who is known.
public final class ForgotPassword {
    private final Doors doors;
    private final LoginNames loginNames;
    private final AuditTrail trail;

    public ForgotPassword(Doors doors, LoginNames loginNames, AuditTrail trail) {
        this.doors = doors;
        this.loginNames = loginNames;
        this.trail = trail;
    }

    public record Command(Origin origin, TenantId tenant, LoginName loginName) {}

    public sealed interface Outcome {
        record Accepted(CodeDelivery delivery) implements Outcome {}

        record Refused(Rejection rejection) implements Outcome {}
    }

    public Outcome handle(Command command) {
        return doors.plan(command.tenant(), () -> plan(command));
    }

    private Plan<Outcome> plan(Command command) {
        return switch (loginNames.read(command.tenant(), command.loginName())) {
            case Reading.Closed(var rejection) ->
                Plan.answer(new Outcome.Refused(trail.shut(entry(command), rejection)));
            case Reading.Ready(var door, var meaning) -> send(command, door, meaning.account());
        };
    }

    private Plan<Outcome> send(Command command, Door.Open door, AccountRef account) {
        return Plan.call(
                door.provider(),
                () -> door.provider().enroller().sendResetCode(door.placement(), command.tenant(), account),
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
        return new AuditTrail.Entry(
                command.tenant(), Actor.ANONYMOUS, Action.PASSWORD_FORGOT, subject, command.origin());
    }
}
