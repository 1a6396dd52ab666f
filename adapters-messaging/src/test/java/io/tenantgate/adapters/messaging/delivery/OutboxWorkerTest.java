package io.tenantgate.adapters.messaging.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.adapters.messaging.delivery.Delivery.Delivered;
import io.tenantgate.adapters.messaging.testing.CountingScopes;
import io.tenantgate.adapters.messaging.testing.MovableClock;
import io.tenantgate.adapters.messaging.testing.RecordingOutbox;
import io.tenantgate.adapters.messaging.testing.Samples;
import io.tenantgate.application.port.Outbox.Message;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OutboxWorkerTest {
    private static final int SOME = 3 * Dispatch.PLACES;

    private final RecordingOutbox outbox = new RecordingOutbox();
    private final BlockingQueue<Message> arrived = new LinkedBlockingQueue<>();
    private final OutboxWorker worker = new OutboxWorker(
            "outbox",
            new Dispatch(outbox, new CountingScopes(), arriving(), RetryPlan.standard(() -> 0), new MovableClock()),
            new Ends());

    @Test
    void whatWaitedBeforeTheStartIsSent() throws InterruptedException {
        IntStream.range(0, SOME).forEach(i -> outbox.add(Samples.email("user%d@example.com".formatted(i))));

        try (worker) {
            worker.start();

            for (var i = 0; i < SOME; i++) {
                assertThat(next()).isNotNull();
            }
        }
        assertThat(outbox.done()).hasSize(SOME);
    }

    @Test
    void whatIsWrittenLaterIsFoundWithoutBeingTold() throws InterruptedException {
        try (worker) {
            worker.start();
            outbox.add(Samples.email("alice@example.com"));

            assertThat(next()).isNotNull();
        }
    }

    @Test
    void aWorkerThatIsClosedTakesUpNothingMore() {
        worker.start();
        worker.close();

        outbox.add(Samples.email("alice@example.com"));
        worker.wake();

        assertThat(outbox.waiting()).hasSize(1);
    }

    @Test
    void thePauseGrowsToASecond() {
        assertThat(OutboxWorker.longer(OutboxWorker.SHORTEST)).isEqualTo(OutboxWorker.SHORTEST.multipliedBy(2));
        assertThat(OutboxWorker.longer(OutboxWorker.LONGEST)).isEqualTo(OutboxWorker.LONGEST);
    }

    @Test
    void aRoundThatFailsWhileTheWorkerIsClosedIsToldAsOfTheEnd() throws InterruptedException {
        var ends = new Ends();
        var failing = new ClosedMeanwhile();
        var closed = new OutboxWorker("outbox", failing, ends);
        failing.closer = new Thread(closed::close);
        closed.start();
        failing.closer.start();
        failing.closer.join();

        assertThat(ends.failed).containsExactly("away, closing: true");
    }

    /// Fails when whoever closes the worker waits for it.
    private static final class ClosedMeanwhile implements Rounds {
        private volatile Thread closer = Thread.currentThread();

        @Override
        public int takeUp(Runnable settled) {
            while (closer.getState() != Thread.State.TIMED_WAITING) {
                Thread.onSpinWait();
            }
            throw new IllegalStateException("away");
        }

        @Override
        public boolean awaitQuiet(Duration atMost) {
            return true;
        }
    }

    private static final class Ends implements RoundLog {
        private final List<String> failed = new CopyOnWriteArrayList<>();

        @Override
        public void done() {}

        @Override
        public void failed(RuntimeException failure, boolean closing) {
            failed.add(failure.getMessage() + ", closing: " + closing);
        }
    }

    private @Nullable Message next() throws InterruptedException {
        return arrived.poll(10, TimeUnit.SECONDS);
    }

    private Channels arriving() {
        Channel channel = message -> {
            arrived.add(message);
            return new Delivered();
        };
        return new Channels(channel, channel);
    }
}
