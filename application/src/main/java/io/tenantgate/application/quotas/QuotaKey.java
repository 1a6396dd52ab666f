package io.tenantgate.application.quotas;

/// Which quota is meant: a category's or, where a provider bounds less than that by itself, that of a part of it.
///
/// @param part empty for the category as a whole
public record QuotaKey(QuotaAccount account, QuotaCategory category, String part) {}
