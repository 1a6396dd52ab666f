package io.tenantgate.adapters.rest.quotas;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import io.tenantgate.application.quotas.ProviderUse;
import java.util.List;

/// A provider's quotas; empty where it counts no requests.
@Serdeable.Serializable(naming = SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.ALWAYS)
record ProviderQuotasBody(String provider, List<QuotaBody> quotas, String breaksFirst) {
    static ProviderQuotasBody of(ProviderUse use) {
        return new ProviderQuotasBody(
                use.provider().value(), use.quotas().stream().map(QuotaBody::of).toList(), use.breaksFirst());
    }
}
