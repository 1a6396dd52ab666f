package io.tenantgate.userpools.port;

/// Draws confirmation codes.
@FunctionalInterface
public interface Codes {
    /// Six digits.
    String next();
}
