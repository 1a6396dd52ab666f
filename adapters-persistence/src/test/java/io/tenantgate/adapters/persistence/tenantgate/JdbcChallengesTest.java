package io.tenantgate.adapters.persistence.tenantgate;

import static io.tenantgate.adapters.persistence.tenantgate.Examples.NOW;
import static io.tenantgate.adapters.persistence.tenantgate.Examples.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.adapters.persistence.testing.TestDatabase;
import io.tenantgate.application.port.Challenges.Pending;
import io.tenantgate.domain.auth.ChallengeName;
import io.tenantgate.domain.members.LoginName;
import io.tenantgate.domain.tenancy.ProviderUsername;
import io.tenantgate.domain.tenancy.TenantId;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JdbcChallengesTest {
    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private final World world = World.on(DATABASE);
    private final JdbcChallenges challenges = new JdbcChallenges(world.sql());
    private final TenantId acme = new TenantId(Examples.nextId());

    @Test
    void aChallengeIsReadAsItWasAdded() {
        var asked = pending("asked", NOW);
        world.in(acme, () -> challenges.add(asked));

        assertThat(world.as(acme, () -> challenges.attempt(acme, bytes("asked"), 1)))
                .get()
                .satisfies(found -> assertThat(found).usingRecursiveComparison().isEqualTo(asked));
    }

    @Test
    void ofRacingAttemptsOnlySoManyAreMade() {
        world.in(acme, () -> challenges.add(pending("guessed", NOW)));

        var found = World.race(
                8,
                () -> world.as(acme, () -> challenges.attempt(acme, bytes("guessed"), 3))
                        .isPresent());

        assertThat(found).filteredOn(made -> made).hasSize(3);
    }

    @Test
    void ofRacingAnswersOneTakesTheChallenge() {
        world.in(acme, () -> challenges.add(pending("raced", NOW)));

        var taken = World.race(4, () -> world.as(acme, () -> challenges.take(acme, bytes("raced"))));

        assertThat(taken).containsOnlyOnce(true);
    }

    @Test
    void thoseNeverAnsweredDoNotStayForEver() {
        world.in(acme, () -> {
            challenges.add(pending("forgotten", NOW));
            challenges.add(pending("recent", NOW.plusSeconds(3600)));
            challenges.add(pending("next", NOW.plusSeconds(3601)));
        });

        world.in(acme, () -> {
            assertThat(challenges.attempt(acme, bytes("forgotten"), 1)).isEmpty();
            assertThat(challenges.attempt(acme, bytes("recent"), 1)).isPresent();
        });
    }

    private Pending pending(String hash, Instant expires) {
        return new Pending(
                acme,
                bytes(hash),
                "a-client",
                new LoginName("alice"),
                new ProviderUsername("t1u1"),
                ChallengeName.NEW_PASSWORD_REQUIRED,
                bytes("sealed"),
                expires);
    }
}
