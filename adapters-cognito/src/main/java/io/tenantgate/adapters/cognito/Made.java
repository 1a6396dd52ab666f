package io.tenantgate.adapters.cognito;

import io.tenantgate.application.provider.Prepared;

/// A call that was made already: Cognito joins no transaction, so nothing is gained by waiting for one, and what it
/// answered is known at once.
record Made<R>(R result, boolean provenWrong) implements Prepared<R> {
    @Override
    public R apply() {
        return result;
    }
}
