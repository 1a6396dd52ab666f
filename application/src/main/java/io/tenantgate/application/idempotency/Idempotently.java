package io.tenantgate.application.idempotency;

import io.tenantgate.application.callers.Caller;
import io.tenantgate.application.port.IdempotencyRecords;
import io.tenantgate.application.port.IdempotencyRecords.Key;
import io.tenantgate.application.port.IdempotencyRecords.Stored;
import io.tenantgate.application.port.Scope;
import io.tenantgate.domain.tenancy.TenantId;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/// Runs a creating request once for each `Idempotency-Key`. The same key and body give the first answer again for 24
/// hours; another body is a conflict; a racing second waits up to 5 seconds without a connection, and takes over with
/// the same id where the first was cut off.
public final class Idempotently {
    private static final Duration KEPT = Duration.ofHours(24);
    private static final Duration LEASE = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final IdempotencyRecords records;
    private final Answers answers;
    private final Surroundings around;

    public Idempotently(IdempotencyRecords records, Answers answers, Surroundings around) {
        this.records = records;
        this.answers = answers;
        this.around = around;
    }

    /// @param body the request's body as it came
    public record Request(Caller caller, TenantId tenant, String route, String key, byte[] body) {
        private Key key(Caller who) {
            return new Key(tenant, who.actor().type() + ":" + who.actor().id(), route, key);
        }
    }

    /// What goes back to the caller.
    ///
    /// @param replay the same without its secret, kept for the next time
    public record Answer(int status, byte[] body, byte[] replay) {}

    public sealed interface Outcome {
        record Answered(int status, byte[] body) implements Outcome {}

        /// Another body stands under that key.
        record Conflict() implements Outcome {}

        /// The first request is still being answered.
        record InProgress() implements Outcome {}
    }

    /// @param work makes the thing under the id that was chosen for it; an answer of 300 or more is not kept
    public Outcome handle(Request request, Function<UUID, Answer> work) {
        var key = request.key(request.caller());
        var mac = answers.macOf(request.body());
        var row = fresh(key, mac);
        var earlier = inScope(key, () -> records.claim(row, around.now()));
        if (earlier.isEmpty()) {
            return run(key, row.id(), work);
        }
        return MessageDigest.isEqual(earlier.get().bodyMac(), mac)
                ? again(earlier.get(), work)
                : new Outcome.Conflict();
    }

    private Stored fresh(Key key, byte[] mac) {
        var now = around.now();
        return new Stored(key, around.ids().next(), mac, now.plus(LEASE), now.plus(KEPT), Optional.empty());
    }

    private Outcome run(Key key, UUID id, Function<UUID, Answer> work) {
        try {
            var answer = work.apply(id);
            inScope(key, () -> keep(key, answer));
            return new Outcome.Answered(answer.status(), answer.body());
        } catch (RuntimeException e) {
            inScope(key, () -> release(key));
            throw e;
        }
    }

    private Optional<Stored> keep(Key key, Answer answer) {
        if (answer.status() >= 300) {
            return release(key);
        }
        records.answer(key, answers.seal(key, answer));
        return Optional.empty();
    }

    private Optional<Stored> release(Key key) {
        records.release(key);
        return Optional.empty();
    }

    private Outcome again(Stored earlier, Function<UUID, Answer> work) {
        var deadline = around.now().plus(LONGEST_WAIT);
        Optional<Stored> row = Optional.of(earlier);
        while (row.isPresent()
                && row.get().sealedAnswer().isEmpty()
                && around.now().isBefore(deadline)) {
            if (leaseTaken(row.get())) {
                return run(earlier.key(), earlier.id(), work);
            }
            around.pause(PAUSE);
            row = inScope(earlier.key(), () -> records.find(earlier.key(), around.now()));
        }
        return row.flatMap(Stored::sealedAnswer)
                .<Outcome>map(kept -> answers.open(earlier.key(), kept))
                .orElseGet(Outcome.InProgress::new);
    }

    private boolean leaseTaken(Stored row) {
        Instant now = around.now();
        return row.leaseUntil().isBefore(now)
                && inScope(row.key(), () -> records.takeOver(row.key(), row.leaseUntil(), now.plus(LEASE)));
    }

    private <T> T inScope(Key key, java.util.function.Supplier<T> work) {
        return around.scopes().in(Scope.of(key.tenant()), work);
    }
}
