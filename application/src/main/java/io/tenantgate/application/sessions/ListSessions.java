package io.tenantgate.application.sessions;

import io.tenantgate.application.Rejection;
import io.tenantgate.application.callers.Caller;
import io.tenantgate.application.port.Sessions;
import java.util.List;

/// The caller's live sessions, newest first.
public final class ListSessions {
    public record Query(Caller.User caller) {}

    public sealed interface Outcome {
        record Found(List<Sessions.Session> sessions) implements Outcome {}

        record Refused(Rejection rejection) implements Outcome {}
    }

    public Outcome handle(Query query) {
        throw new UnsupportedOperationException();
    }
}
