package io.tenantgate.application.signin;

import io.tenantgate.application.port.Challenges;
import io.tenantgate.application.port.Challenges.Pending;
import io.tenantgate.application.port.Envelope;
import io.tenantgate.application.port.Envelope.Place;
import io.tenantgate.application.port.Ids;
import io.tenantgate.application.provider.Authenticator.Result;
import io.tenantgate.domain.secrets.ProviderToken;
import io.tenantgate.domain.secrets.SessionText;
import io.tenantgate.domain.tenancy.TenantId;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Optional;

/// Challenges that wait for their answer. The caller holds a secret of ours; the provider's session stays here, sealed.
public final class PendingChallenges {
    /// The provider's default too (`spec/auth-flows-and-endpoints.md`, section 4.6).
    private static final Duration VALIDITY = Duration.ofMinutes(3);

    /// Then the password is asked for again: codes are short, and three minutes long.
    private static final int MOST_ATTEMPTS = 10;

    private final Challenges challenges;
    private final Envelope envelope;
    private final Ids ids;
    private final InstantSource clock;

    public PendingChallenges(Challenges challenges, Envelope envelope, Ids ids, InstantSource clock) {
        this.challenges = challenges;
        this.envelope = envelope;
        this.ids = ids;
        this.clock = clock;
    }

    SessionText add(Visit visit, Result.Challenged challenged) {
        var session = new SessionText("tgc_" + ids.secret());
        var hash = session.sha256();
        challenges.add(new Pending(
                visit.door().tenant().id(),
                hash,
                visit.door().placement().client().id(),
                visit.loginName(),
                challenged.username(),
                challenged.challenge().name(),
                challenged.session().sealedBy(plain -> envelope.seal(placeOf(hash), plain)),
                clock.instant().plus(VALIDITY)));
        return session;
    }

    /// Counted before anything is asked of a provider, so that no race brings more of them.
    Optional<Pending> attempt(TenantId tenant, SessionText session) {
        return challenges.attempt(tenant, session.sha256(), MOST_ATTEMPTS);
    }

    boolean expired(Pending pending) {
        return !clock.instant().isBefore(pending.expiresAt());
    }

    ProviderToken providerSession(Pending pending) {
        var plain = envelope.open(placeOf(pending.hash()), pending.sealedProviderSession());
        return new ProviderToken(new String(plain, StandardCharsets.UTF_8));
    }

    /// False where another answer took it first.
    boolean take(Pending pending) {
        return challenges.take(pending.tenant(), pending.hash());
    }

    private static Place placeOf(byte[] hash) {
        return new Place("challenges", "provider_session", HexFormat.of().formatHex(hash));
    }
}
