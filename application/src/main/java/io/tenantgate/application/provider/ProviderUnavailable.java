package io.tenantgate.application.provider;

import io.tenantgate.application.MayPass;
import io.tenantgate.domain.tenancy.ProviderName;

/// A provider could not be reached, or failed in a way that no caller can mend.
public sealed class ProviderUnavailable extends RuntimeException implements MayPass
        permits QuotaSpent, NoRoom, NotPermitted {
    private static final long serialVersionUID = 1L;

    /// There is none of that name any more: its tenants cannot be served until it is configured again.
    public ProviderUnavailable(ProviderName unconfigured) {
        super("The provider '%s' is not configured".formatted(unconfigured));
    }

    public ProviderUnavailable(String call, Throwable cause) {
        super("The provider failed at " + call, cause);
    }
}
