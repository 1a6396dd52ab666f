package io.tenantgate.adapters.cognito;

import io.tenantgate.application.provider.ProviderUnavailable;
import io.tenantgate.domain.tenancy.UserPool;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import software.amazon.awssdk.services.cognitoidentityprovider.model.DescribeUserPoolRequest;
import software.amazon.awssdk.services.cognitoidentityprovider.model.UserPoolType;

/// Looks pools up; of more than ten thousand those that were used last are remembered. What another instance has
/// changed
/// is known here a minute later, and while Cognito cannot be asked what was seen last counts.
final class CognitoPools {
    private static final int MOST_REMEMBERED = 10_000;
    private static final Duration REMEMBERED = Duration.ofMinutes(1);

    private final CognitoCalls calls;
    private final InstantSource clock;
    private final LastUsed<UserPool, Seen> known = new LastUsed<>(MOST_REMEMBERED);

    CognitoPools(CognitoCalls calls, InstantSource clock) {
        this.calls = calls;
        this.clock = clock;
    }

    private record Seen(UserPoolType pool, Instant until) {}

    UserPoolType of(UserPool pool) {
        var last = known.find(pool);
        return last.filter(seen -> clock.instant().isBefore(seen.until()))
                .map(Seen::pool)
                .orElseGet(() -> lookUp(pool, last));
    }

    private UserPoolType lookUp(UserPool pool, Optional<Seen> last) {
        try {
            return lookUp(pool);
        } catch (ProviderUnavailable unavailable) {
            return last.map(Seen::pool).orElseThrow(() -> unavailable);
        }
    }

    private UserPoolType lookUp(UserPool pool) {
        var request = DescribeUserPoolRequest.builder().userPoolId(pool.id()).build();
        var found = calls.make(Operation.of("DescribeUserPool", pool), c -> c.describeUserPool(request))
                .userPool();
        known.remember(pool, new Seen(found, clock.instant().plus(REMEMBERED)));
        return found;
    }

    /// It was changed here.
    void forget(UserPool pool) {
        known.forget(pool);
    }
}
