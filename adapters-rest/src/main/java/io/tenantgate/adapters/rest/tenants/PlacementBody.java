package io.tenantgate.adapters.rest.tenants;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import io.tenantgate.domain.tenancy.Evidence;
import io.tenantgate.domain.tenancy.Placement;
import java.util.Optional;

/// Where a tenant lives.
@Serdeable.Serializable(naming = SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record PlacementBody(
        String provider,
        Optional<String> shard,
        String poolId,
        String clientId,
        Optional<String> group,
        Optional<String> attribute) {
    static PlacementBody of(Placement placement) {
        return new PlacementBody(
                placement.provider().value(),
                placement.shard().map(shard -> shard.value().toString()),
                placement.pool().id(),
                placement.client().id(),
                placement.group(),
                attribute(placement.evidence()));
    }

    private static Optional<String> attribute(Evidence evidence) {
        return evidence instanceof Evidence.Attribute attribute
                ? Optional.of(attribute.tenant().toString())
                : Optional.empty();
    }
}
