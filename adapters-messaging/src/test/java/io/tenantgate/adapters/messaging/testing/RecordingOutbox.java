package io.tenantgate.adapters.messaging.testing;

import io.tenantgate.application.port.Outbox;
import io.tenantgate.domain.tenancy.TenantId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// An outbox in memory that remembers what became of its messages.
public final class RecordingOutbox implements Outbox {
    private record Waiting(Message message, int attempts, Instant due) {}

    private final Map<UUID, Waiting> waiting = new LinkedHashMap<>();
    private final List<UUID> done = new ArrayList<>();
    private final List<UUID> givenUp = new ArrayList<>();

    @Override
    public synchronized void add(Message message) {
        waiting.put(message.id(), new Waiting(message, 0, message.at()));
    }

    @Override
    public void pretend(Message message) {}

    @Override
    public synchronized List<Leased> lease(Instant now, Instant until, int limit) {
        var due = waiting.values().stream()
                .filter(one -> !one.due().isAfter(now))
                .limit(limit)
                .toList();
        due.forEach(one -> waiting.put(one.message().id(), new Waiting(one.message(), one.attempts() + 1, until)));
        return due.stream()
                .map(one -> new Leased(one.message(), one.attempts()))
                .toList();
    }

    @Override
    public synchronized void done(TenantId tenant, UUID id) {
        waiting.remove(id);
        done.add(id);
    }

    @Override
    public synchronized void failed(TenantId tenant, UUID id, Optional<Instant> retryAt) {
        var failed = waiting.remove(id);
        if (failed != null && retryAt.isPresent()) {
            waiting.put(id, new Waiting(failed.message(), failed.attempts(), retryAt.get()));
            return;
        }
        givenUp.add(id);
    }

    public synchronized List<Message> waiting() {
        return waiting.values().stream().map(Waiting::message).toList();
    }

    public synchronized Optional<Instant> due(Message message) {
        return Optional.ofNullable(waiting.get(message.id())).map(Waiting::due);
    }

    public synchronized List<UUID> done() {
        return List.copyOf(done);
    }

    public synchronized List<UUID> givenUp() {
        return List.copyOf(givenUp);
    }
}
