package io.tenantgate.application.sessions;

import io.tenantgate.application.Rejection;
import io.tenantgate.application.callers.Caller;
import io.tenantgate.application.calls.Doors;
import io.tenantgate.application.port.Sessions;
import java.time.InstantSource;
import java.util.List;

/// The caller's live sessions, newest first.
public final class ListSessions {
    private final Doors doors;
    private final Sessions sessions;
    private final InstantSource clock;

    public ListSessions(Doors doors, Sessions sessions, InstantSource clock) {
        this.doors = doors;
        this.sessions = sessions;
        this.clock = clock;
    }

    public record Query(Caller.User caller) {}

    public sealed interface Outcome {
        record Found(List<Sessions.Session> sessions) implements Outcome {
            public Found {
                sessions = List.copyOf(sessions);
            }
        }

        record Refused(Rejection rejection) implements Outcome {}
    }

    public Outcome handle(Query query) {
        var tenant = query.caller().home().id();
        var member = query.caller().member().id();
        return new Outcome.Found(doors.in(tenant, () -> sessions.of(tenant, member, clock.instant())));
    }
}
