package io.tenantgate.adapters.rest.quotas;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import io.tenantgate.application.quotas.QuotaUse;
import java.time.Instant;
import java.util.Optional;

/// How a quota is used. All rates are calls a second.
///
/// @param allowed fewer than the quota for a while after the provider throttled
/// @param since when the sums of those who waited, were refused or throttled began; absent before the first call
@Serdeable.Serializable(naming = SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record QuotaBody(
        String category,
        int quota,
        int allowed,
        double use,
        double headRoom,
        int waiting,
        long waited,
        long refused,
        long throttled,
        Optional<Instant> since) {
    private static final double TENTHS = 10;

    static QuotaBody of(QuotaUse use) {
        return new QuotaBody(
                use.quota().category().name(),
                use.quota().perSecond(),
                use.allowed(),
                rounded(use.perSecond()),
                rounded(use.headRoom()),
                use.waiting(),
                use.waited(),
                use.refused(),
                use.throttled(),
                use.since());
    }

    private static double rounded(double rate) {
        return Math.round(rate * TENTHS) / TENTHS;
    }
}
