package io.tenantgate.adapters.rest.profile;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import io.tenantgate.application.callers.Caller;
import io.tenantgate.application.port.Sessions;
import java.time.Instant;
import java.util.Optional;

/// One of the caller's sessions.
///
/// @param current whether the request came by it
@Serdeable.Serializable(naming = SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.ALWAYS)
record SessionBody(
        String id,
        boolean current,
        String ip,
        String userAgent,
        Instant createdAt,
        Instant lastUsedAt,
        Instant expiresAt) {
    static SessionBody of(Sessions.Session session, Caller.User caller) {
        return new SessionBody(
                session.id().toString(),
                caller.session().equals(Optional.of(session.id())),
                session.ip(),
                session.userAgent(),
                session.createdAt(),
                session.lastUsedAt(),
                session.expiresAt());
    }
}
