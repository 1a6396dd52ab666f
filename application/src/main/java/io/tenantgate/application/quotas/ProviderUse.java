package io.tenantgate.application.quotas;

import io.tenantgate.domain.tenancy.ProviderName;
import java.util.List;

/// How a provider's quotas are used.
///
/// @param breaksFirst a sentence for an operator
public record ProviderUse(ProviderName provider, List<QuotaUse> quotas, String breaksFirst) {
    public ProviderUse {
        quotas = List.copyOf(quotas);
    }
}
