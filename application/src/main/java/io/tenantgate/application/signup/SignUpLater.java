package io.tenantgate.application.signup;

import io.tenantgate.application.audit.AuditTrail;
import io.tenantgate.application.calls.Door;
import io.tenantgate.application.calls.Doors;
import io.tenantgate.application.port.Errands.Request;
import io.tenantgate.application.provider.Enroller.Refused;
import io.tenantgate.application.provider.Enroller.Sent;
import io.tenantgate.application.provider.Reason;
import io.tenantgate.application.signin.Refusals;
import io.tenantgate.application.signup.SignUp.Command;
import io.tenantgate.application.signup.SignUp.Outcome;
import io.tenantgate.domain.auth.CodeDelivery;
import java.util.Map;

/// A sign-up at a provider whose calls take their time: it is judged and answered, with the same work whoever is known,
/// and what differs is done afterwards by [DoErrands]. What the provider refuses then is in the audit trail alone.
public final class SignUpLater {
    private final Doors doors;
    private final OpenAttempts attempts;
    private final ErrandBook errands;
    private final AuditTrail trail;

    public SignUpLater(Doors doors, OpenAttempts attempts, ErrandBook errands, AuditTrail trail) {
        this.doors = doors;
        this.attempts = attempts;
        this.errands = errands;
        this.trail = trail;
    }

    Outcome handle(Command command, Door.Open door) {
        var given = SignUp.attributes(command);
        var enroller = door.provider().enroller();
        return switch (enroller.judge(door.placement(), command.tenant(), command.password(), given)) {
            case Refused(var reason) -> refused(command, door, reason);
            case Sent(var delivery) -> accepted(command, door, given, delivery);
        };
    }

    private Outcome refused(Command command, Door.Open door, Reason reason) {
        trail.refusedAlone(SignUp.entry(command), reason.text());
        return new Outcome.Refused(Refusals.of(reason, door.tenant(), "password"));
    }

    private Outcome accepted(Command command, Door.Open door, Map<String, String> given, CodeDelivery delivery) {
        return doors.in(command.tenant(), () -> {
            begin(command, door, given);
            return new Outcome.Accepted(Deliveries.shown(command.loginName(), delivery));
        });
    }

    private void begin(Command command, Door.Open door, Map<String, String> given) {
        attempts.makeRoom(command.tenant(), command.loginName());
        var attempt = attempts.next(door, command.loginName());
        attempts.add(attempt);
        errands.leave(attempt, new Request.Register(command.password(), given));
        trail.success(SignUp.entry(command), Map.of("notice", attempt.notice().text()));
    }
}
