package io.tenantgate.adapters.cognito;

import io.tenantgate.application.provider.ProviderUnavailable;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.core.exception.SdkException;

/// Spares a place that is broken: after so many calls in a row that broke, one call per pause is let through to try it,
/// and all others are refused at once. Whatever was answered, a refusal too, shows that a place works; throttling shows
/// neither. Only places in trouble are remembered.
final class Breakers {
    static final int MOST_BROKEN = 5;
    static final Duration REST = Duration.ofSeconds(5);

    private static final Logger LOG = LoggerFactory.getLogger(Breakers.class);

    private final InstantSource clock;
    private final Map<String, Broken> broken = new ConcurrentHashMap<>();

    Breakers(InstantSource clock) {
        this.clock = clock;
    }

    /// @param inARow how many calls broke since the last one that was answered
    /// @param triedNext when a call is let through, once there were too many
    private record Broken(int inARow, Instant triedNext) {
        boolean isOpen() {
            return inARow >= MOST_BROKEN;
        }
    }

    <R> R through(Operation operation, Supplier<R> call) {
        if (!lets(operation.place())) {
            throw new ProviderUnavailable(operation.name(), new CognitoFault("calls are broken off for now", "none"));
        }
        try {
            var answer = call.get();
            broken.remove(operation.place());
            return answer;
        } catch (SdkException e) {
            learn(operation.place(), Trouble.of(e));
            throw e;
        }
    }

    private boolean lets(String place) {
        var now = clock.instant();
        var lets = new AtomicBoolean(true);
        broken.computeIfPresent(place, (_, state) -> {
            lets.set(!state.isOpen() || !now.isBefore(state.triedNext()));
            return state.isOpen() && lets.get() ? new Broken(state.inARow(), now.plus(REST)) : state;
        });
        return lets.get();
    }

    private void learn(String place, Trouble trouble) {
        switch (trouble) {
            case NONE -> broken.remove(place);
            case THROTTLED -> {}
            case BROKEN -> countBroken(place);
        }
    }

    private void countBroken(String place) {
        var next = clock.instant().plus(REST);
        var state = broken.compute(place, (_, before) -> new Broken(before == null ? 1 : before.inARow() + 1, next));
        if (state.inARow() == MOST_BROKEN) {
            LOG.warn("Calls to the user pool '{}' are broken off: {} in a row have failed", place, MOST_BROKEN);
        }
    }
}
