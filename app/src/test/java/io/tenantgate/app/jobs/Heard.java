package io.tenantgate.app.jobs;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import io.tenantgate.adapters.persistence.scopes.Transaction;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;

/// What jobs log, and the transactions that they are in, until it is closed.
final class Heard extends AppenderBase<ILoggingEvent> implements AutoCloseable {
    private final List<Logger> loggers = Stream.of(Background.class, Transaction.class)
            .map(Class::getPackageName)
            .map(name -> (Logger) LoggerFactory.getLogger(name))
            .toList();
    private final BlockingQueue<ILoggingEvent> events = new LinkedBlockingQueue<>();

    Heard() {
        loggers.forEach(logger -> logger.setLevel(Level.INFO));
        loggers.forEach(logger -> logger.addAppender(this));
        start();
    }

    @Override
    protected void append(ILoggingEvent event) {
        events.add(event);
    }

    /// What was logged since it was asked last.
    List<String> lines() {
        var heard = new ArrayList<ILoggingEvent>();
        events.drainTo(heard);
        return heard.stream().map(Heard::line).toList();
    }

    /// The next line, for which it waits.
    String next() throws InterruptedException {
        var event = events.poll(1, TimeUnit.MINUTES);
        return event == null ? "nothing" : line(event);
    }

    private static String line(ILoggingEvent event) {
        var trace = event.getThrowableProxy() == null ? "" : ", with its trace";
        return event.getLevel() + " " + event.getFormattedMessage() + trace;
    }

    @Override
    public void close() {
        loggers.forEach(logger -> logger.detachAppender(this));
        loggers.forEach(logger -> logger.setLevel(null));
    }
}
