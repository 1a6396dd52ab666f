package io.tenantgate.application.profile;

import io.tenantgate.application.Origin;
import io.tenantgate.application.Rejection;
import io.tenantgate.application.Rejection.Plain;
import io.tenantgate.application.audit.AuditTrail;
import io.tenantgate.application.callers.Caller;
import io.tenantgate.application.calls.Door;
import io.tenantgate.application.calls.Doors;
import io.tenantgate.application.calls.Plan;
import io.tenantgate.application.provider.AccountHolder;
import io.tenantgate.application.provider.AccountHolder.Result;
import io.tenantgate.application.provider.Reason;
import io.tenantgate.application.signin.Refusals;
import io.tenantgate.domain.audit.Action;
import io.tenantgate.domain.members.Membership;
import java.util.Map;
import java.util.stream.Collectors;

/// Changes the caller's attributes; a new address stays pending until it is proven.
public final class ChangeProfile {
    private final Doors doors;
    private final MemberCopy copy;
    private final AuditTrail trail;

    public ChangeProfile(Doors doors, MemberCopy copy, AuditTrail trail) {
        this.doors = doors;
        this.copy = copy;
        this.trail = trail;
    }

    public record Command(Origin origin, Caller.User caller, Map<String, String> attributes) {
        public Command {
            attributes = Map.copyOf(attributes);
        }
    }

    public sealed interface Outcome {
        record Changed(Membership member, AccountHolder.Profile profile) implements Outcome {}

        record Refused(Rejection rejection) implements Outcome {}
    }

    public Outcome handle(Command command) {
        return ProtectedAttributes.firstOf(command.attributes().keySet())
                .<Rejection>map(Rejection.ReadOnlyAttribute::new)
                .map(rejection -> refusedAtOnce(command, rejection))
                .orElseGet(() -> change(command));
    }

    private Outcome refusedAtOnce(Command command, Rejection rejection) {
        return new Outcome.Refused(trail.refusedAlone(entry(command), rejection));
    }

    private Outcome change(Command command) {
        return doors.plan(
                command.caller().home().id(),
                door -> change(command, new Holder(command.caller(), door)),
                closed -> new Outcome.Refused(trail.shut(entry(command), closed.rejection())));
    }

    private Plan<Outcome> change(Command command, Holder holder) {
        var door = holder.door();
        return Plan.call(
                door.provider(),
                () -> Described.after(
                        holder,
                        () -> holder.accounts()
                                .change(door.placement(), door.tenant().id(), holder.signedIn(), command.attributes())),
                described -> conclude(command, door, described));
    }

    private Outcome conclude(Command command, Door.Open door, Described described) {
        return switch (described.result()) {
            case Result.Done _, Result.Sent _ -> changed(command, described);
            case Result.Refused(var reason) -> refused(command, door, reason);
        };
    }

    private Outcome changed(Command command, Described described) {
        var profile = described.profile();
        if (profile.isEmpty()) {
            trail.refused(entry(command), "no-such-account");
            return new Outcome.Refused(Plain.INVALID_TOKEN);
        }
        var member = copy.write(command.caller().member(), profile.get());
        trail.success(entry(command), Map.of("attributes", names(command)));
        return new Outcome.Changed(member, profile.get());
    }

    private static String names(Command command) {
        return command.attributes().keySet().stream().sorted().collect(Collectors.joining(" "));
    }

    private Outcome refused(Command command, Door.Open door, Reason reason) {
        trail.refused(entry(command), reason.text());
        return new Outcome.Refused(Refusals.of(reason, door.tenant(), "attributes"));
    }

    private static AuditTrail.Entry entry(Command command) {
        return Holder.entry(command.caller(), Action.PROFILE_CHANGE, command.origin());
    }
}
