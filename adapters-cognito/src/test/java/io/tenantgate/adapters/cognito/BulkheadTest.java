package io.tenantgate.adapters.cognito;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tenantgate.application.provider.Overloaded;
import io.tenantgate.domain.tenancy.UserPool;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BulkheadTest {
    private final Bulkhead bulkhead = new Bulkhead(3, 2, Duration.ZERO);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch end = new CountDownLatch(1);

    @AfterEach
    void leave() {
        end.countDown();
        threads.close();
    }

    @Test
    void aSlowPlaceLeavesRoomForTheOthers() throws Exception {
        stalled("slow");
        stalled("slow");

        assertThatThrownBy(() -> quick("slow")).isInstanceOf(Overloaded.class);
        assertThat(quick("other")).isEqualTo("answer");
    }

    @Test
    void whereThereIsNoRoomNothingIsDone() throws Exception {
        stalled("one");
        stalled("one");
        stalled("two");

        assertThatThrownBy(() -> quick("three"))
                .isInstanceOfSatisfying(
                        Overloaded.class, full -> assertThat(full.retryAfter()).isPositive());
    }

    @Test
    void whoeverEndsLeavesRoom() throws Exception {
        var first = stalled("one");
        var second = stalled("one");
        end.countDown();
        first.get();
        second.get();

        assertThat(quick("one")).isEqualTo("answer");
    }

    @Test
    void aCallThatFailsLeavesRoomToo() {
        for (int calls = 0; calls < 10; calls++) {
            assertThatThrownBy(() -> bulkhead.within(at("one"), () -> {
                        throw new IllegalStateException("no");
                    }))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    private static Operation at(String pool) {
        return Operation.of("DescribeUserPool", new UserPool(pool, "https://" + pool));
    }

    private String quick(String pool) {
        return bulkhead.within(at(pool), () -> "answer");
    }

    /// A call that is under way until the end.
    private Future<String> stalled(String pool) throws InterruptedException {
        var begun = new CountDownLatch(1);
        var call = threads.submit(() -> bulkhead.within(at(pool), () -> {
            begun.countDown();
            return awaited();
        }));
        begun.await();
        return call;
    }

    private String awaited() {
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return "late";
    }
}
