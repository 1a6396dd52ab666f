package io.tenantgate.application.tenants;

import io.tenantgate.domain.tenancy.ProviderName;
import io.tenantgate.domain.tenancy.StrategyName;

/// How a new tenant is kept apart, and where, unless the request says otherwise.
public record TenancyDefaults(StrategyName strategy, ProviderName provider) {}
