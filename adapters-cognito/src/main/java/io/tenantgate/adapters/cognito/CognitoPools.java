package io.tenantgate.adapters.cognito;

import io.tenantgate.domain.tenancy.UserPool;
import java.time.InstantSource;
import software.amazon.awssdk.services.cognitoidentityprovider.model.DescribeUserPoolRequest;
import software.amazon.awssdk.services.cognitoidentityprovider.model.UserPoolType;

/// Looks pools up, and remembers them for a while.
final class CognitoPools {
    private final CognitoCalls calls;
    private final Remembered<UserPool, UserPoolType> known;

    CognitoPools(CognitoCalls calls, InstantSource clock) {
        this.calls = calls;
        this.known = new Remembered<>(this::lookUp, clock);
    }

    UserPoolType of(UserPool pool) {
        return known.of(pool);
    }

    private UserPoolType lookUp(UserPool pool) {
        var request = DescribeUserPoolRequest.builder().userPoolId(pool.id()).build();
        return calls.make(Operation.of("DescribeUserPool", pool), c -> c.describeUserPool(request))
                .userPool();
    }

    /// It was changed here.
    void forget(UserPool pool) {
        known.forget(pool);
    }
}
