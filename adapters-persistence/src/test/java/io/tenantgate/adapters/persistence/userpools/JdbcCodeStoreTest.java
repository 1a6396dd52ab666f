package io.tenantgate.adapters.persistence.userpools;

import static io.tenantgate.adapters.persistence.userpools.Examples.NOW;
import static io.tenantgate.adapters.persistence.userpools.Examples.code;
import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.adapters.persistence.testing.TestDatabase;
import io.tenantgate.userpools.Realm;
import io.tenantgate.userpools.code.Attempt;
import io.tenantgate.userpools.code.CodePurpose;
import io.tenantgate.userpools.code.StoredCode;
import io.tenantgate.userpools.pool.Pool;
import io.tenantgate.userpools.port.AttemptLimits.Counter;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JdbcCodeStoreTest {
    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private final World world = World.on(DATABASE);
    private final JdbcCodeStore codes = new JdbcCodeStore(world.sql());
    private final JdbcAttemptLimits limits = new JdbcAttemptLimits(world.sql());
    private final Pool pool = world.added(Examples.pool());

    @Test
    void aCodeIsFoundAsItWasStoredAlsoForANameThatNobodyHas() {
        var code = code(pool, "nobody at all", "mac-1");
        world.in(pool.id(), () -> codes.replace(code));

        assertThat(find(code)).contains(code);
    }

    @Test
    void aNewCodeEndsTheEarlier() {
        var earlier = code(pool, "alice", "mac-1");
        var later = code(pool, "alice", "mac-2");
        world.in(pool.id(), () -> {
            codes.replace(earlier);
            codes.replace(later);
        });

        assertThat(find(earlier)).contains(later);
        assertThat(use(earlier)).isFalse();
    }

    @Test
    void ofRacingUsesOneIsTold() {
        var code = code(pool, "raced", "mac-1");
        world.in(pool.id(), () -> codes.replace(code));

        assertThat(World.race(4, () -> use(code))).containsOnlyOnce(true);
    }

    @Test
    void aDiscardedCodeIsGone() {
        var code = code(pool, "discarded", "mac-1");
        world.in(pool.id(), () -> {
            codes.replace(code);
            codes.discard(code.account(), CodePurpose.RESET_PASSWORD);
        });
        assertThat(find(code)).isPresent();

        world.in(pool.id(), () -> codes.discard(code.account(), CodePurpose.SIGN_UP));

        assertThat(find(code)).isEmpty();
    }

    @Test
    void aNameStandsNowhereInTheTables() {
        world.in(pool.id(), () -> {
            codes.replace(code(pool, "a-typed-password", "mac"));
            limits.admit(counter("a-typed-password"), NOW);
        });

        var rows = world.as(pool.id(), () -> world.sql().query("""
            select string_agg(r, ' ') as all from (
                select c::text as r from userpools.codes c
                union all select c::text from userpools.attempt_counters c) as rows\
            """).single(row -> row.text("all")));

        assertThat(rows).isNotEmpty().doesNotContain("a-typed-password");
    }

    @Test
    void anAttemptIsAdmittedUpToItsLimitWithinAnHour() {
        var counter = counter("limited");

        var admitted = IntStream.range(0, 7)
                .mapToObj(second -> admit(counter, NOW.plusSeconds(second)))
                .toList();

        assertThat(admitted).containsExactly(true, true, true, true, true, false, false);
        assertThat(admit(counter, NOW.plusSeconds(3_600))).isTrue();
        assertThat(admit(counter, NOW.plusSeconds(3_600))).isFalse();
    }

    @Test
    void racingAttemptsAreAdmittedAtMostSoOften() {
        var counter = counter("raced");

        var admitted = World.race(8, () -> admit(counter, NOW));

        assertThat(admitted.stream().filter(yes -> yes)).hasSize(Attempt.CHANGE_PASSWORD.perHour());
    }

    @Test
    void attemptsAreCountedApartByNameAndRealm() {
        IntStream.range(0, 5).forEach(each -> admit(counter("one"), NOW));

        assertThat(admit(counter("other"), NOW)).isTrue();
        assertThat(admit(new Counter(pool.id(), new Realm("globex"), Attempt.CHANGE_PASSWORD, "one"), NOW))
                .isTrue();
    }

    private Counter counter(String name) {
        return new Counter(pool.id(), Realm.NONE, Attempt.CHANGE_PASSWORD, name);
    }

    private boolean admit(Counter counter, Instant now) {
        return world.as(pool.id(), () -> limits.admit(counter, now));
    }

    private Optional<StoredCode> find(StoredCode code) {
        return world.as(pool.id(), () -> codes.find(code.account(), code.purpose()));
    }

    private boolean use(StoredCode code) {
        return world.as(pool.id(), () -> codes.use(code));
    }
}
