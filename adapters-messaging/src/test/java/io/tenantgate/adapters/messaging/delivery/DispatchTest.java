package io.tenantgate.adapters.messaging.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.tenantgate.adapters.messaging.delivery.Delivery.Deferred;
import io.tenantgate.adapters.messaging.delivery.Delivery.Delivered;
import io.tenantgate.adapters.messaging.delivery.Delivery.Refused;
import io.tenantgate.adapters.messaging.testing.CountingScopes;
import io.tenantgate.adapters.messaging.testing.MovableClock;
import io.tenantgate.adapters.messaging.testing.RecordingOutbox;
import io.tenantgate.adapters.messaging.testing.Samples;
import io.tenantgate.application.port.Outbox.Message;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class DispatchTest {
    private final Message alice = Samples.email("alice@example.com");
    private final Message bob = Samples.email("bob@example.com");
    private final RecordingOutbox outbox = new RecordingOutbox();
    private final CountingScopes scopes = new CountingScopes();
    private final MovableClock clock = new MovableClock();

    @Test
    void whatIsDeliveredLeavesTheOutbox() {
        outbox.add(alice);

        assertThat(through(_ -> new Delivered()).runOnce()).isEqualTo(1);
        assertThat(outbox.waiting()).isEmpty();
        assertThat(outbox.done()).containsExactly(alice.id());
    }

    @Test
    void noTransactionIsOpenWhileAMessageIsSent() {
        outbox.add(alice);
        var seen = new CopyOnWriteArrayList<Boolean>();

        through(_ -> {
                    seen.add(scopes.open());
                    return new Delivered();
                })
                .runOnce();

        assertThat(seen).containsExactly(false);
    }

    @Test
    void whatIsDeferredIsTriedAgainLaterAndNotSooner() {
        outbox.add(alice);
        var dispatch = through(_ -> new Deferred("down"));

        dispatch.runOnce();

        assertThat(outbox.due(alice)).contains(MovableClock.START.plusSeconds(2));
        assertThat(dispatch.runOnce()).isZero();
        clock.advance(Duration.ofSeconds(2));
        assertThat(dispatch.runOnce()).isEqualTo(1);
        assertThat(outbox.due(alice)).contains(clock.instant().plusSeconds(4));
    }

    @Test
    void whatIsRefusedIsGivenUpAtOnce() {
        outbox.add(alice);

        through(_ -> new Refused("no such mailbox")).runOnce();

        assertThat(outbox.givenUp()).containsExactly(alice.id());
    }

    @Test
    void whatIsStillDeferredAfterADayIsGivenUp() {
        outbox.add(alice);
        clock.advance(Duration.ofDays(1));

        through(_ -> new Deferred("down")).runOnce();

        assertThat(outbox.givenUp()).containsExactly(alice.id());
    }

    @Test
    void aMessageThatBreaksItsChannelKeepsNoOtherBack() {
        List.of(alice, bob).forEach(outbox::add);

        through(message -> {
                    if (message.equals(alice)) {
                        throw new IllegalStateException("poison");
                    }
                    return new Delivered();
                })
                .runOnce();

        assertThat(outbox.done()).containsExactly(bob.id());
        assertThat(outbox.waiting()).containsExactly(alice);
    }

    @Test
    void aMessageThatHangsKeepsNoOtherBack() throws InterruptedException {
        List.of(alice, bob).forEach(outbox::add);
        var hanging = new CountDownLatch(1);
        var settled = new Semaphore(0);
        var dispatch = through(message -> message.equals(bob) ? new Delivered() : after(hanging));

        dispatch.takeUp(settled::release);

        settled.acquire();
        assertThat(outbox.done()).containsExactly(bob.id());
        hanging.countDown();
        settled.acquire();
        assertThat(outbox.waiting()).isEmpty();
    }

    @Test
    void noMoreIsTakenUpThanThereArePlaces() throws InterruptedException {
        IntStream.range(0, Dispatch.PLACES + 4)
                .forEach(i -> outbox.add(Samples.email("user%d@example.com".formatted(i))));
        var hanging = new CountDownLatch(1);
        var settled = new Semaphore(0);
        var dispatch = through(_ -> after(hanging));

        assertThat(dispatch.takeUp(settled::release)).isEqualTo(Dispatch.PLACES);
        assertThat(dispatch.takeUp(settled::release)).isZero();
        hanging.countDown();
        settled.acquire(Dispatch.PLACES);
        assertThat(dispatch.runOnce()).isEqualTo(4);
    }

    @Test
    void whatAnInstanceTookAndNeverSettledComesBack() {
        outbox.add(alice);
        outbox.lease(clock.instant(), clock.instant().plusSeconds(120), 1);
        var dispatch = through(_ -> new Delivered());

        assertThat(dispatch.runOnce()).isZero();
        clock.advance(Duration.ofSeconds(120));
        assertThat(dispatch.runOnce()).isEqualTo(1);
    }

    @Test
    void theLogNamesAMessageByItsIdAlone() {
        outbox.add(alice);
        var log = new ListAppender<ILoggingEvent>();
        var logger = (Logger) LoggerFactory.getLogger(Dispatch.class);
        log.start();
        logger.addAppender(log);

        through(message -> {
                    throw new IllegalStateException("could not send " + message.body() + message.recipient());
                })
                .runOnce();

        logger.detachAppender(log);
        assertThat(log.list)
                .singleElement()
                .satisfies(event -> assertThat(event.getFormattedMessage())
                        .contains(alice.id().toString())
                        .doesNotContain("271828", "alice@"));
        assertThat(log.list.getFirst().getThrowableProxy()).isNull();
    }

    private Dispatch through(Channel channel) {
        var channels = new Channels(channel, channel);
        return new Dispatch(outbox, scopes, channels, RetryPlan.standard(() -> 0), clock);
    }

    private static Delivery after(CountDownLatch latch) {
        try {
            latch.await();
            return new Delivered();
        } catch (InterruptedException e) {
            return new Deferred("interrupted");
        }
    }
}
