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
import io.tenantgate.domain.secrets.OneTimeCode;
import java.util.Map;

/// Proves the caller's address by its code.
public final class VerifyAttribute {
    private final Doors doors;
    private final MemberCopy copy;
    private final AuditTrail trail;

    public VerifyAttribute(Doors doors, MemberCopy copy, AuditTrail trail) {
        this.doors = doors;
        this.copy = copy;
        this.trail = trail;
    }

    public record Command(Origin origin, Caller.User caller, String attribute, OneTimeCode code) {}

    public sealed interface Outcome {
        record Verified() implements Outcome {}

        record Refused(Rejection rejection) implements Outcome {}
    }

    public Outcome handle(Command command) {
        return Addresses.objection(command.attribute())
                .map(rejection -> refusedAtOnce(command, rejection))
                .orElseGet(() -> doors.plan(
                        command.caller().home().id(),
                        door -> verify(command, new Holder(command.caller(), door)),
                        closed -> new Outcome.Refused(trail.shut(entry(command), closed.rejection()))));
    }

    private Outcome refusedAtOnce(Command command, Rejection rejection) {
        return new Outcome.Refused(trail.refusedAlone(entry(command), rejection));
    }

    private Plan<Outcome> verify(Command command, Holder holder) {
        var door = holder.door();
        return Plan.call(
                door.provider(),
                () -> Described.after(
                        holder,
                        () -> holder.accounts()
                                .verify(
                                        door.placement(),
                                        door.tenant().id(),
                                        holder.signedIn(),
                                        command.attribute(),
                                        command.code())),
                described -> conclude(command, door, described));
    }

    private Outcome conclude(Command command, Door.Open door, Described described) {
        return switch (described.result()) {
            case Result.Done _ -> verified(command, described);
            case Result.Refused(var reason) -> refused(command, door, reason);
            case Result.Sent _ -> throw new IllegalStateException("No answer to a code");
        };
    }

    private Outcome verified(Command command, Described described) {
        described.profile().ifPresent(profile -> copy.write(command.caller().member(), profile));
        trail.success(entry(command), Map.of("attribute", command.attribute()));
        return new Outcome.Verified();
    }

    private Outcome refused(Command command, Door.Open door, Reason reason) {
        trail.refused(entry(command), reason.text());
        return new Outcome.Refused(Refusals.of(reason, door.tenant(), "code"));
    }

    private static AuditTrail.Entry entry(Command command) {
        return Holder.entry(command.caller(), Action.ATTRIBUTE_VERIFY, command.origin());
    }
}
