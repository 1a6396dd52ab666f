package io.tenantgate.adapters.cognito;

import java.io.IOException;

/// Where key sets are published.
@FunctionalInterface
interface KeySource {
    /// The issuer's key set, as JSON.
    String fetch(String issuer) throws IOException;
}
