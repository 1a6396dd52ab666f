package io.tenantgate.application.sessions;

import io.tenantgate.application.Origin;
import io.tenantgate.application.port.Envelope;
import io.tenantgate.application.port.Envelope.Place;
import io.tenantgate.application.port.Ids;
import io.tenantgate.application.port.Sessions;
import io.tenantgate.application.port.Sessions.Held;
import io.tenantgate.application.port.Sessions.RefreshToken;
import io.tenantgate.application.port.Sessions.Session;
import io.tenantgate.domain.auth.IssuedTokens;
import io.tenantgate.domain.members.Membership;
import io.tenantgate.domain.secrets.ProviderToken;
import io.tenantgate.domain.secrets.SessionText;
import io.tenantgate.domain.tenancy.Placement;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;

/// Enters sessions and the refresh tokens of each, which are ours; the provider's own stays here, sealed.
public final class SessionBook {
    private final Sessions sessions;
    private final Envelope envelope;
    private final Ids ids;
    private final InstantSource clock;

    public SessionBook(Sessions sessions, Envelope envelope, Ids ids, InstantSource clock) {
        this.sessions = sessions;
        this.envelope = envelope;
        this.ids = ids;
        this.clock = clock;
    }

    /// A session and what its holder takes along.
    public record Opened(UUID session, Tokens tokens) {}

    /// Opens a session for tokens that were issued just now. It ends with the provider's refresh token.
    public Opened open(Membership member, Placement place, IssuedTokens issued, Origin origin) {
        var now = clock.instant();
        var id = ids.next();
        var text = newText();
        sessions.open(
                session(id, member, place, issued, origin, now),
                new RefreshToken(member.tenant(), id, text.sha256(), now, Optional.empty()));
        return new Opened(id, tokens(issued, text));
    }

    private Session session(
            UUID id, Membership member, Placement place, IssuedTokens issued, Origin origin, Instant now) {
        return new Session(
                member.tenant(),
                id,
                member.id(),
                place.pool().issuer(),
                issued.originJti(),
                place.client().id(),
                member.username(),
                seal(id, issued.refreshToken().orElseThrow()),
                origin.ip(),
                origin.userAgent(),
                now,
                now,
                issued.refreshExpiresAt(),
                Optional.empty());
    }

    /// Enters the next token of a family.
    Tokens rotate(Held held, IssuedTokens issued) {
        var now = clock.instant();
        var session = held.session();
        var text = newText();
        var sealed =
                issued.refreshToken().map(token -> seal(session.id(), token)).orElseGet(session::sealedProviderToken);
        var next = new RefreshToken(session.tenant(), session.id(), text.sha256(), now, Optional.empty());
        sessions.rotate(held.token(), next, sealed, now);
        return tokens(issued, text);
    }

    /// The provider's own refresh token of a session.
    ProviderToken providerToken(Session session) {
        var plain = envelope.open(placeOf(session.id()), session.sealedProviderToken());
        return new ProviderToken(new String(plain, StandardCharsets.UTF_8));
    }

    private SessionText newText() {
        return new SessionText("tgr_" + ids.secret());
    }

    private byte[] seal(UUID session, ProviderToken token) {
        return token.sealedBy(plain -> envelope.seal(placeOf(session), plain));
    }

    private static Place placeOf(UUID session) {
        return new Place("sessions", "provider_token", session.toString());
    }

    private static Tokens tokens(IssuedTokens issued, SessionText refreshToken) {
        return new Tokens(issued.accessToken(), issued.idToken(), refreshToken, issued.expiresIn());
    }
}
