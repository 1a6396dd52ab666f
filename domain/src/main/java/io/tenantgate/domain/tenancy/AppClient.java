package io.tenantgate.domain.tenancy;

/// An app client at its provider, by its id.
public record AppClient(String id) {}
