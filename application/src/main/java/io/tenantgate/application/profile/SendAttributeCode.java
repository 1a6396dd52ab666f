package io.tenantgate.application.profile;

import io.tenantgate.application.Origin;
import io.tenantgate.application.Rejection;
import io.tenantgate.application.audit.AuditTrail;
import io.tenantgate.application.callers.Caller;
import io.tenantgate.application.calls.Door;
import io.tenantgate.application.calls.Doors;
import io.tenantgate.application.calls.Plan;
import io.tenantgate.application.provider.AccountHolder.Result;
import io.tenantgate.application.provider.Reason;
import io.tenantgate.application.signin.Refusals;
import io.tenantgate.domain.audit.Action;
import io.tenantgate.domain.auth.CodeDelivery;

/// Sends a code that proves the caller's address.
public final class SendAttributeCode {
    private final Doors doors;
    private final AuditTrail trail;

    public SendAttributeCode(Doors doors, AuditTrail trail) {
        this.doors = doors;
        this.trail = trail;
    }

    public record Command(Origin origin, Caller.User caller, String attribute) {}

    public sealed interface Outcome {
        record Sent(CodeDelivery delivery) implements Outcome {}

        record Refused(Rejection rejection) implements Outcome {}
    }

    public Outcome handle(Command command) {
        return Addresses.objection(command.attribute())
                .map(rejection -> refusedAtOnce(command, rejection))
                .orElseGet(() -> doors.plan(
                        command.caller().home().id(),
                        door -> send(command, new Holder(command.caller(), door)),
                        closed -> new Outcome.Refused(trail.shut(entry(command), closed.rejection()))));
    }

    private Outcome refusedAtOnce(Command command, Rejection rejection) {
        return new Outcome.Refused(trail.refusedAlone(entry(command), rejection));
    }

    private Plan<Outcome> send(Command command, Holder holder) {
        var door = holder.door();
        return Plan.call(
                door.provider(),
                () -> holder.accounts()
                        .sendCode(door.placement(), door.tenant().id(), holder.signedIn(), command.attribute()),
                result -> conclude(command, door, result));
    }

    private Outcome conclude(Command command, Door.Open door, Result result) {
        return switch (result) {
            case Result.Sent(var delivery) -> {
                trail.success(entry(command));
                yield new Outcome.Sent(delivery);
            }
            case Result.Refused(var reason) -> refused(command, door, reason);
            case Result.Done _ -> throw new IllegalStateException("No code was sent");
        };
    }

    private Outcome refused(Command command, Door.Open door, Reason reason) {
        trail.refused(entry(command), reason.text());
        return new Outcome.Refused(Refusals.of(reason, door.tenant(), "name"));
    }

    private static AuditTrail.Entry entry(Command command) {
        return Holder.entry(command.caller(), Action.ATTRIBUTE_CODE_SEND, command.origin());
    }
}
