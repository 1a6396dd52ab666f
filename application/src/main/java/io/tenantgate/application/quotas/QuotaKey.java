package io.tenantgate.application.quotas;

import io.tenantgate.domain.tenancy.ProviderName;

/// Which quota is meant: a category's or, where a provider bounds less than that by itself, that of a part of it.
///
/// @param part empty for the category as a whole
public record QuotaKey(ProviderName provider, QuotaCategory category, String part) {}
