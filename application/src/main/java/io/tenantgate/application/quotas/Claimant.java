package io.tenantgate.application.quotas;

import io.tenantgate.domain.tenancy.TenantId;

/// Who has a share of a quota, so that nobody takes the others': a tenant or, where a call is made for none in
/// particular, what it is about.
public record Claimant(String name) {
    /// For what is the whole service's.
    public static final Claimant PLATFORM = new Claimant("platform");

    public static Claimant of(TenantId tenant) {
        return new Claimant(tenant.toString());
    }
}
