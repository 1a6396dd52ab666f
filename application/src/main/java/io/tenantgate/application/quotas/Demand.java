package io.tenantgate.application.quotas;

import io.tenantgate.domain.tenancy.ProviderName;
import java.util.Optional;

/// A call that is about to be made.
///
/// @param part what of the category has a bound of its own
/// @param whose share it is of
public record Demand(ProviderName provider, QuotaCategory category, Optional<Part> part, Claimant whose) {
    /// A part of a category that a provider bounds by itself, such as one operation on one pool.
    public record Part(String name, int perSecond) {}

    QuotaKey ofCategory(QuotaAccount account) {
        return new QuotaKey(account, category, "");
    }

    QuotaKey of(QuotaAccount account, Part narrower) {
        return new QuotaKey(account, category, narrower.name());
    }
}
