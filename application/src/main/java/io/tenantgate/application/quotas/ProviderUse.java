package io.tenantgate.application.quotas;

import io.tenantgate.domain.tenancy.ProviderName;
import java.util.List;

/// How a provider's quotas are used: by it, and by the others that it shares them with.
///
/// @param breaksFirst a sentence for an operator
public record ProviderUse(
        ProviderName provider, List<ProviderName> sharedWith, List<QuotaUse> quotas, String breaksFirst) {
    public ProviderUse {
        sharedWith = List.copyOf(sharedWith);
        quotas = List.copyOf(quotas);
    }
}
