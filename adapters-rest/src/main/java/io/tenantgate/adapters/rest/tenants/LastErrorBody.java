package io.tenantgate.adapters.rest.tenants;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import io.tenantgate.adapters.rest.json.Words;
import io.tenantgate.application.port.Setbacks.Setback;
import java.time.Instant;
import java.util.Optional;

/// What keeps a tenant from its end.
///
/// @param since when the first of the tries came to nothing
/// @param nextTryAt absent where the tenant has failed
@Serdeable.Serializable(naming = SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record LastErrorBody(String code, Instant since, int tries, Optional<Instant> nextTryAt) {
    static LastErrorBody of(Setback setback) {
        return new LastErrorBody(Words.of(setback.cause()), setback.since(), setback.tries(), setback.nextTryAt());
    }
}
