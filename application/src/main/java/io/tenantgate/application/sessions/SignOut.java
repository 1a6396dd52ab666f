package io.tenantgate.application.sessions;

import io.tenantgate.application.Origin;
import io.tenantgate.application.Rejection;
import io.tenantgate.application.audit.AuditTrail;
import io.tenantgate.application.callers.Caller;
import io.tenantgate.application.calls.Door;
import io.tenantgate.application.calls.Doors;
import io.tenantgate.application.calls.Plan;
import io.tenantgate.application.port.Sessions;
import io.tenantgate.domain.audit.Action;
import java.util.List;
import java.util.UUID;

/// Ends the caller's session, or everywhere all of the membership's. It succeeds also where the provider fails: ours
/// end, and no bearer of theirs is taken any more.
public final class SignOut {
    private final Doors doors;
    private final Sessions sessions;
    private final Endings endings;
    private final AuditTrail trail;

    public SignOut(Doors doors, Sessions sessions, Endings endings, AuditTrail trail) {
        this.doors = doors;
        this.sessions = sessions;
        this.endings = endings;
        this.trail = trail;
    }

    public record Command(Origin origin, Caller.User caller, boolean everywhere) {}

    public sealed interface Outcome {
        record SignedOut() implements Outcome {}

        record Refused(Rejection rejection) implements Outcome {}
    }

    public Outcome handle(Command command) {
        var caller = command.caller();
        var entry = new AuditTrail.Entry(
                caller.home().id(),
                caller.actor(),
                Action.SIGN_OUT,
                caller.member().loginName().value(),
                command.origin());
        return doors.plan(
                caller.home().id(),
                door -> signOut(command, door, entry),
                closed -> new Outcome.Refused(trail.shut(entry, closed.rejection())));
    }

    private Plan<Outcome> signOut(Command command, Door.Open door, AuditTrail.Entry entry) {
        var revocation = command.everywhere() ? everywhere(command.caller(), door) : here(command.caller(), door);
        return Plan.call(door.provider(), () -> revocation.at(door), done -> {
            trail.success(entry, done.details());
            return new Outcome.SignedOut();
        });
    }

    private Revocation everywhere(Caller.User caller, Door.Open door) {
        return endings.all(caller.member(), door.placement().accounts(), trail.now());
    }

    /// A token that was issued past us names no session of ours: it ends with all that came before this moment.
    private Revocation here(Caller.User caller, Door.Open door) {
        return caller.session().map(session -> one(caller, session)).orElseGet(() -> everywhere(caller, door));
    }

    private Revocation one(Caller.User caller, UUID id) {
        return sessions.find(caller.home().id(), id)
                .map(session -> endings.one(session, trail.now()))
                .orElseGet(() -> Revocation.of(List.of()));
    }
}
