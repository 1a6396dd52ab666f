package io.tenantgate.application.drift;

import io.tenantgate.domain.tenancy.TenantId;

/// Where a comparison goes on, and of which tenant it is one: a place in another's leads nowhere.
public record Place(TenantId tenant, Stage stage) {}
