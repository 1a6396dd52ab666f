package io.tenantgate.application.sessions;

import io.tenantgate.application.port.Sessions.RefreshToken;
import io.tenantgate.application.port.Sessions.Session;
import java.time.Duration;
import java.time.Instant;

/// What a refresh token is good for: each is used once, but racing uses within a moment both succeed.
final class FamilyRule {
    /// How long after its use a token still yields a sibling.
    static final Duration GRACE = Duration.ofSeconds(10);

    /// How many tokens of a family may be unused at once.
    static final int MOST_LIVE = 5;

    private FamilyRule() {}

    enum Verdict {
        /// Its first use.
        ROTATE,
        /// Used before, just now: two tabs race.
        SIBLING,
        /// Used before, long ago: somebody has stolen it.
        REUSED,
        ENDED,
        EXPIRED
    }

    static Verdict judge(RefreshToken token, Session session, Instant now) {
        if (session.endedAt().isPresent()) {
            return Verdict.ENDED;
        }
        if (!now.isBefore(session.expiresAt())) {
            return Verdict.EXPIRED;
        }
        return token.rotatedAt().map(used -> judge(used, now)).orElse(Verdict.ROTATE);
    }

    private static Verdict judge(Instant used, Instant now) {
        return now.isAfter(used.plus(GRACE)) ? Verdict.REUSED : Verdict.SIBLING;
    }
}
