package io.tenantgate.app.wiring;

import io.micronaut.context.annotation.Factory;
import io.tenantgate.application.audit.AuditTrail;
import io.tenantgate.application.calls.Doors;
import io.tenantgate.application.port.Envelope;
import io.tenantgate.application.port.Ids;
import io.tenantgate.application.port.Members;
import io.tenantgate.application.port.Memberships;
import io.tenantgate.application.port.Sessions;
import io.tenantgate.application.sessions.AccountEndings;
import io.tenantgate.application.sessions.EndSession;
import io.tenantgate.application.sessions.Endings;
import io.tenantgate.application.sessions.ListSessions;
import io.tenantgate.application.sessions.RefreshSession;
import io.tenantgate.application.sessions.SessionBook;
import io.tenantgate.application.sessions.SignOut;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/// Sessions, from their first refresh token to their end.
@Factory
final class SessionsWiring {
    @Singleton
    SessionBook sessionBook(Sessions sessions, Envelope envelope, Ids ids, InstantSource clock) {
        return new SessionBook(sessions, envelope, ids, clock);
    }

    @Singleton
    Endings endings(Sessions sessions, Members members, SessionBook book) {
        return new Endings(sessions, members, book);
    }

    @Singleton
    AccountEndings accountEndings(Doors doors, Memberships memberships, Endings endings, AuditTrail trail) {
        return new AccountEndings(doors, memberships, endings, trail);
    }

    @Singleton
    RefreshSession refreshSession(Doors doors, Sessions sessions, SessionBook book, AuditTrail trail) {
        return new RefreshSession(doors, sessions, book, trail);
    }

    @Singleton
    SignOut signOut(Doors doors, Sessions sessions, Endings endings, AuditTrail trail) {
        return new SignOut(doors, sessions, endings, trail);
    }

    @Singleton
    ListSessions listSessions(Doors doors, Sessions sessions, InstantSource clock) {
        return new ListSessions(doors, sessions, clock);
    }

    @Singleton
    EndSession endSession(Doors doors, Sessions sessions, Endings endings, AuditTrail trail) {
        return new EndSession(doors, sessions, endings, trail);
    }
}
