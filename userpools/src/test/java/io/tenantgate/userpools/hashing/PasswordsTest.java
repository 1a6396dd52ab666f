package io.tenantgate.userpools.hashing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tenantgate.userpools.Password;
import io.tenantgate.userpools.SeededIds;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PasswordsTest {
    private static final Argon2Cost CHEAP = new Argon2Cost(64, 1, 1);
    private final HashWorkers workers = new HashWorkers(1, Duration.ofSeconds(60));
    private final AtomicInteger hashes = new AtomicInteger();
    private final Passwords passwords =
            new Passwords(Argon2.fastest(), CHEAP, workers, hashes::incrementAndGet, new SeededIds());
    private final Password right = new Password("correct horse battery staple");

    @AfterEach
    void close() {
        workers.close();
    }

    @Test
    void aPasswordMatchesItsRecordAndNoOther() {
        var record = Optional.of(passwords.hash("pool", right));

        assertThat(passwords.verify("pool", right, record)).isTrue();
        assertThat(passwords.verify("pool", new Password("Correct horse battery staple"), record))
                .isFalse();
    }

    @Test
    void theSamePasswordHasAnotherRecordEachTime() {
        assertThat(passwords.hash("pool", right)).isNotEqualTo(passwords.hash("pool", right));
    }

    @Test
    void withoutARecordTheSameWorkIsDoneAndNothingMatches() {
        assertThat(passwords.verify("pool", right, Optional.empty())).isFalse();
        assertThat(hashes).hasValue(1);
    }

    @Test
    void aRecordSaysInThePhcFormatWhatItCost() {
        assertThat(passwords.hash("pool", right))
                .matches("\\$argon2id\\$v=19\\$m=64,t=1,p=1\\$[A-Za-z0-9+/]{22}\\$[A-Za-z0-9+/]{43}");
    }

    @Test
    void aRecordThatCostsLessThanANewOneIsOutdatedAndStillMatches() {
        var record = passwords.hash("pool", right);
        var dearer = new Passwords(Argon2.fastest(), new Argon2Cost(64, 2, 1), workers, () -> {}, new SeededIds());

        assertThat(passwords.outdated(record)).isFalse();
        assertThat(dearer.outdated(record)).isTrue();
        assertThat(dearer.verify("pool", right, Optional.of(record))).isTrue();
    }

    @Test
    void bothImplementationsComputeTheSame() {
        var password = "pass".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        var salt = new byte[16];

        assertThat(Argon2.fastest().tag(password, salt, CHEAP))
                .isEqualTo(Argon2.portable().tag(password, salt, CHEAP))
                .hasSize(32);
    }

    @Test
    void nobodyHashesInsideATransaction() {
        var inside = new Passwords(Argon2.portable(), CHEAP, workers, HashGuard.outside(() -> true), new SeededIds());

        assertThatThrownBy(() -> inside.hash("pool", right))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("inside a database transaction");
    }

    @Test
    void theRecommendedCostIsTheOneThatIsRecommended() {
        assertThat(Argon2Cost.RECOMMENDED).isEqualTo(new Argon2Cost(19_456, 2, 1));
    }

    @Test
    void whatIsNoRecordIsAFault() {
        assertThatThrownBy(() -> passwords.verify("pool", right, Optional.of("$2b$10$abc")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
