package io.tenantgate.domain.members;

/// Who an account is, everywhere: `sub` alone is unique in its pool only and is never a key.
public record Subject(String issuer, String sub) {}
