package io.tenantgate.adapters.rest.quotas;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import io.tenantgate.application.quotas.ProviderUse;
import io.tenantgate.domain.tenancy.ProviderName;
import java.util.List;

/// A provider's quotas; empty where it counts no requests.
///
/// @param sharedWith the providers that count in the same quotas
@Serdeable.Serializable(naming = SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.ALWAYS)
record ProviderQuotasBody(String provider, List<String> sharedWith, List<QuotaBody> quotas, String breaksFirst) {
    static ProviderQuotasBody of(ProviderUse use) {
        return new ProviderQuotasBody(
                use.provider().value(),
                use.sharedWith().stream().map(ProviderName::value).toList(),
                use.quotas().stream().map(QuotaBody::of).toList(),
                use.breaksFirst());
    }
}
