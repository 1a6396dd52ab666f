package io.tenantgate.domain.tenancy;

/// A user pool at its provider: its id, and the issuer that its tokens name.
public record UserPool(String id, String issuer) {}
