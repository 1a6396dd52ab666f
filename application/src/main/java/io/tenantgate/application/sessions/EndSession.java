package io.tenantgate.application.sessions;

import io.tenantgate.application.Origin;
import io.tenantgate.application.Rejection;
import io.tenantgate.application.Rejection.Plain;
import io.tenantgate.application.audit.AuditTrail;
import io.tenantgate.application.callers.Caller;
import io.tenantgate.application.calls.Door;
import io.tenantgate.application.calls.Doors;
import io.tenantgate.application.calls.Plan;
import io.tenantgate.application.port.Sessions;
import io.tenantgate.application.port.Sessions.Session;
import io.tenantgate.domain.audit.Action;
import java.util.Map;
import java.util.UUID;

/// Ends one of the caller's sessions. Somebody else's is as good as none.
public final class EndSession {
    private final Doors doors;
    private final Sessions sessions;
    private final Endings endings;
    private final AuditTrail trail;

    public EndSession(Doors doors, Sessions sessions, Endings endings, AuditTrail trail) {
        this.doors = doors;
        this.sessions = sessions;
        this.endings = endings;
        this.trail = trail;
    }

    public record Command(Origin origin, Caller.User caller, UUID session) {}

    public sealed interface Outcome {
        record Ended() implements Outcome {}

        record Refused(Rejection rejection) implements Outcome {}
    }

    public Outcome handle(Command command) {
        return doors.plan(
                command.caller().home().id(),
                door -> end(command, door),
                closed -> new Outcome.Refused(trail.shut(entry(command), closed.rejection())));
    }

    private Plan<Outcome> end(Command command, Door.Open door) {
        var caller = command.caller();
        return sessions.find(caller.home().id(), command.session())
                .filter(session -> session.member().equals(caller.member().id()) && session.live(trail.now()))
                .map(session -> end(command, door, session))
                .orElseGet(() -> Plan.answer(notFound(command)));
    }

    private Plan<Outcome> end(Command command, Door.Open door, Session session) {
        var revocation = endings.one(session, trail.now());
        return Plan.call(door.provider(), () -> revocation.at(door), done -> {
            trail.success(entry(command), done.details());
            return new Outcome.Ended();
        });
    }

    private Outcome notFound(Command command) {
        trail.refused(
                entry(command), "not-found", Map.of("session", command.session().toString()));
        return new Outcome.Refused(Plain.NOT_FOUND);
    }

    private static AuditTrail.Entry entry(Command command) {
        var caller = command.caller();
        var subject = caller.member().loginName().value();
        return new AuditTrail.Entry(caller.home().id(), caller.actor(), Action.SESSION_END, subject, command.origin());
    }
}
