package io.tenantgate.application.sessions;

import static io.tenantgate.application.Examples.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.application.Examples;
import io.tenantgate.application.port.Sessions.RefreshToken;
import io.tenantgate.application.port.Sessions.Session;
import io.tenantgate.application.sessions.FamilyRule.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FamilyRuleTest {
    @Test
    void aTokenIsRotatedAtItsFirstUse() {
        assertThat(judge(Optional.empty(), Optional.empty(), NOW)).isEqualTo(Verdict.ROTATE);
    }

    @Test
    void withinTheGraceAUsedTokenYieldsASibling() {
        assertThat(judge(Optional.of(NOW), Optional.empty(), NOW.plus(FamilyRule.GRACE)))
                .isEqualTo(Verdict.SIBLING);
    }

    @Test
    void afterTheGraceAUsedTokenIsStolen() {
        var later = NOW.plus(FamilyRule.GRACE).plusMillis(1);

        assertThat(judge(Optional.of(NOW), Optional.empty(), later)).isEqualTo(Verdict.REUSED);
    }

    @Test
    void anEndedSessionRefreshesNothing() {
        assertThat(judge(Optional.empty(), Optional.of(NOW), NOW)).isEqualTo(Verdict.ENDED);
    }

    @Test
    void aFamilyDoesNotOutliveTheProvidersToken() {
        assertThat(judge(Optional.empty(), Optional.empty(), NOW.plus(Duration.ofDays(30))))
                .isEqualTo(Verdict.EXPIRED);
    }

    private static Verdict judge(Optional<Instant> rotatedAt, Optional<Instant> endedAt, Instant now) {
        var member = Examples.member();
        var id = new UUID(3, 3);
        var token = new RefreshToken(Examples.ACME, id, new byte[32], NOW, rotatedAt);
        var session = new Session(
                Examples.ACME,
                id,
                member.id(),
                Examples.POOL.issuer(),
                new UUID(4, 4),
                Examples.CLIENT.id(),
                member.username(),
                new byte[0],
                "192.0.2.1",
                "test",
                NOW,
                NOW,
                NOW.plus(Duration.ofDays(30)),
                endedAt);
        return FamilyRule.judge(token, session, now);
    }
}
