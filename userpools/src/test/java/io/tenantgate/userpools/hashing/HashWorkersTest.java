package io.tenantgate.userpools.hashing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HashWorkersTest {
    @Test
    void whoseTurnDoesNotComeInTimeIsToldThatThereIsTooMuchToDo() throws Exception {
        var release = new CountDownLatch(1);
        var began = new CountDownLatch(1);
        try (var workers = new HashWorkers(1, Duration.ofMillis(20))) {
            var busy = Thread.startVirtualThread(() -> workers.run("a", () -> {
                began.countDown();
                release.await();
                return "done";
            }));
            began.await();

            assertThatThrownBy(() -> workers.run("b", () -> "never")).isInstanceOf(Overloaded.class);

            release.countDown();
            busy.join();
        }
    }

    @Test
    void neverMoreRunAtOnceThanThereAreThreads() throws Exception {
        var running = new AtomicInteger();
        var most = new AtomicInteger();
        try (var workers = new HashWorkers(2, Duration.ofSeconds(60))) {
            var callers = IntStream.range(0, 50)
                    .mapToObj(n -> Thread.startVirtualThread(() -> workers.run("k" + n % 3, () -> {
                        most.accumulateAndGet(running.incrementAndGet(), Math::max);
                        return running.decrementAndGet();
                    })))
                    .toList();
            for (var caller : callers) {
                caller.join();
            }
        }
        assertThat(most.get()).isBetween(1, 2);
    }

    @Test
    void aFailureOfTheWorkIsAFaultWithItsCause() {
        try (var workers = new HashWorkers(1, Duration.ofSeconds(60))) {
            var broken = new IOException("broken");

            assertThatThrownBy(() -> workers.run("a", () -> {
                        throw broken;
                    }))
                    .isInstanceOf(IllegalStateException.class)
                    .hasCause(broken);
        }
    }
}
