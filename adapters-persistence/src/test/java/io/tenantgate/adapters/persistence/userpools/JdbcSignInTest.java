package io.tenantgate.adapters.persistence.userpools;

import static io.tenantgate.adapters.persistence.userpools.Examples.NOW;
import static io.tenantgate.adapters.persistence.userpools.Examples.grant;
import static io.tenantgate.adapters.persistence.userpools.Examples.hash;
import static io.tenantgate.adapters.persistence.userpools.Examples.session;
import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.adapters.persistence.testing.TestDatabase;
import io.tenantgate.userpools.Realm;
import io.tenantgate.userpools.account.Account;
import io.tenantgate.userpools.account.AccountKey;
import io.tenantgate.userpools.client.AppClient;
import io.tenantgate.userpools.lockout.AttemptKey;
import io.tenantgate.userpools.lockout.Attempts;
import io.tenantgate.userpools.pool.Pool;
import io.tenantgate.userpools.port.RefreshTokens.Holding;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Challenge sessions, refresh tokens and failed attempts: what a sign-in leaves.
class JdbcSignInTest {
    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private final World world = World.on(DATABASE);
    private final JdbcChallengeSessions sessions = new JdbcChallengeSessions(world.sql());
    private final JdbcRefreshTokens tokens = new JdbcRefreshTokens(world.sql());
    private final JdbcFailedAttempts failures = new JdbcFailedAttempts(world.sql());
    private final Pool pool = world.added(Examples.pool());
    private final AppClient web = world.added(Examples.client(pool));
    private final Account alice = world.added(pool, Examples.account(pool, "alice"));

    @Test
    void aSessionIsFoundAsItWasOpened() {
        var opened = session(web, alice, "a", NOW);
        world.in(pool.id(), () -> sessions.open(opened));

        assertThat(world.as(pool.id(), () -> sessions.find(pool.id(), hash("a"))))
                .contains(opened);
    }

    @Test
    void ofAnswersAtOnceTheSecondFindsTheSessionUsed() {
        world.in(pool.id(), () -> sessions.open(session(web, alice, "b", NOW)));

        var unused = World.race(
                4,
                () -> world.as(pool.id(), () -> {
                    var locked = sessions.lock(pool.id(), hash("b")).orElseThrow();
                    sessions.use(pool.id(), hash("b"));
                    return !locked.used();
                }));

        assertThat(unused).containsOnlyOnce(true);
    }

    @Test
    void sessionsThatEndedLongAgoAreSweptAway() {
        world.in(pool.id(), () -> {
            sessions.open(session(web, alice, "old", NOW));
            sessions.open(session(web, alice, "new", NOW.plus(Duration.ofDays(2))));
        });

        assertThat(world.as(pool.id(), () -> sessions.find(pool.id(), hash("old"))))
                .isEmpty();
    }

    @Test
    void aGrantIsFoundWithAllThatItConcerns() {
        var added = grant(web, alice, "c");
        world.in(pool.id(), () -> tokens.add(added));

        var expected = new Holding(added, pool, web, alice);
        world.in(pool.id(), () -> {
            assertThat(tokens.holding(pool.id(), hash("c"))).contains(expected);
            assertThat(tokens.byOrigin(pool.id(), added.originJti())).contains(expected);
        });
    }

    @Test
    void aGrantThatIsRevokedKeepsItsMoment() {
        world.in(pool.id(), () -> {
            tokens.add(grant(web, alice, "d"));
            tokens.revoke(pool.id(), hash("d"), NOW);
            tokens.revoke(pool.id(), hash("d"), NOW.plusSeconds(9));
        });

        assertThat(revokedAt("d")).contains(NOW);
    }

    @Test
    void aSignOutEndsAllSignInsAndIsRemembered() {
        world.in(pool.id(), () -> {
            tokens.add(grant(web, alice, "e"));
            assertThat(tokens.signedOutAt(pool.id(), alice.sub())).isEmpty();

            tokens.signOut(pool.id(), alice.sub(), NOW);

            assertThat(tokens.signedOutAt(pool.id(), alice.sub())).contains(NOW);
        });
        assertThat(revokedAt("e")).contains(NOW);
    }

    @Test
    void whatASignInLeftGoesWithTheAccount() {
        var key = AttemptKey.of(Realm.NONE, alice.sub());
        world.in(pool.id(), () -> {
            sessions.open(session(web, alice, "f", NOW));
            tokens.add(grant(web, alice, "f"));
            failures.put(pool.id(), key, Attempts.NONE.failedAt(NOW));
            world.accounts().remove(new AccountKey(pool.id(), "alice"));
        });

        world.in(pool.id(), () -> {
            assertThat(sessions.find(pool.id(), hash("f"))).isEmpty();
            assertThat(tokens.holding(pool.id(), hash("f"))).isEmpty();
            assertThat(failures.of(pool.id(), key)).isEqualTo(Attempts.NONE);
        });
    }

    @Test
    void racingGuessesAreCountedEach() {
        var key = AttemptKey.of(new Realm("raced"), alice.sub());

        World.race(
                8,
                () -> world.as(pool.id(), () -> {
                    failures.put(pool.id(), key, failures.lock(pool.id(), key).failedAt(NOW));
                    return key;
                }));

        assertThat(world.as(pool.id(), () -> failures.of(pool.id(), key))).isEqualTo(new Attempts(8, NOW));
    }

    @Test
    void failuresThatAreClearedAreNone() {
        var key = AttemptKey.of(new Realm("cleared"), alice.sub());
        world.in(pool.id(), () -> {
            failures.put(pool.id(), key, Attempts.NONE.failedAt(NOW));
            failures.clear(pool.id(), key);
        });

        assertThat(world.as(pool.id(), () -> failures.lock(pool.id(), key))).isEqualTo(Attempts.NONE);
    }

    private Optional<java.time.Instant> revokedAt(String token) {
        return world.as(pool.id(), () -> tokens.holding(pool.id(), hash(token)))
                .orElseThrow()
                .grant()
                .revokedAt();
    }
}
