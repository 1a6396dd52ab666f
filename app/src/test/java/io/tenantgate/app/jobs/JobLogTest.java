package io.tenantgate.app.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.application.calls.Failures;
import io.tenantgate.application.provider.Overloaded;
import io.tenantgate.application.provider.ProviderUnavailable;
import io.tenantgate.domain.tenancy.ProviderName;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JobLogTest {
    private static final String VAIN = "WARN The job 'deletion' waits for a provider; runs in vain so far: %d; "
            + "The provider 'west' is not configured";

    private final Heard heard = new Heard();
    private final JobLog log = new JobLog("deletion");

    @AfterEach
    void leave() {
        heard.close();
    }

    private static RuntimeException away() {
        return new ProviderUnavailable(new ProviderName("west"));
    }

    @Test
    void anOutageThatLastsIsToldEverMoreRarelyAndSoIsItsEnd() {
        for (int run = 0; run < 9; run++) {
            log.failed(away(), false);
        }
        assertThat(heard.lines())
                .containsExactly(VAIN.formatted(1), VAIN.formatted(2), VAIN.formatted(4), VAIN.formatted(8));

        log.done();
        log.done();
        assertThat(heard.lines()).containsExactly("INFO The job 'deletion' goes on; runs in vain: 9");
    }

    @Test
    void theNextOutageIsToldAtOnce() {
        log.failed(away(), false);
        log.done();
        log.failed(away(), false);

        assertThat(heard.lines()).containsExactly(VAIN.formatted(1), VAIN.formatted(1));
    }

    @Test
    void outagesThatTakeTurnsAreNotToldMoreOften() {
        for (int run = 0; run < 4; run++) {
            log.failed(away(), false);
            log.failed(new Overloaded(Duration.ZERO, new IllegalStateException("full")), false);
        }

        assertThat(heard.lines()).hasSize(6).allMatch(line -> line.startsWith("WARN"));
    }

    @Test
    void aFaultOfOursIsToldWithItsTraceEachTime() {
        log.failed(new IllegalStateException("broken"), false);
        log.failed(new IllegalStateException("broken"), false);

        assertThat(heard.lines())
                .containsExactly(
                        "ERROR The job 'deletion' failed, with its trace",
                        "ERROR The job 'deletion' failed, with its trace");
    }

    @Test
    void anOutageIsToldInTheWordsOfWhoeverMetIt() {
        log.failed(new ProviderUnavailable("CreateUserPool", new IOException("Nobody answers")), false);
        log.failed(new IllegalStateException("A key is lacking", away()), false);

        assertThat(heard.lines())
                .containsExactly(
                        "WARN The job 'deletion' waits for a provider; runs in vain so far: 1; "
                                + "The provider failed at CreateUserPool: Nobody answers",
                        "WARN The job 'deletion' waits for a provider; runs in vain so far: 2; "
                                + "A key is lacking: The provider 'west' is not configured");
    }

    /// A job does several things in a run, and raises the last failure.
    @Test
    void aFaultOfOursAmongOutagesIsNotHiddenByThem() {
        log.failed(lastOf(away(), away(), away()), false);
        log.failed(lastOf(new IllegalStateException("broken"), away(), away()), false);

        assertThat(heard.lines()).containsExactly(VAIN.formatted(1), "ERROR The job 'deletion' failed, with its trace");
    }

    private static RuntimeException lastOf(RuntimeException... failures) {
        var noted = new Failures();
        Stream.of(failures)
                .forEach(failure -> noted.note(() -> {
                    throw failure;
                }));
        try {
            noted.raise();
        } catch (RuntimeException last) {
            return last;
        }
        throw new AssertionError(List.of(failures));
    }
}
