package io.tenantgate.adapters.rest.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import io.tenantgate.application.port.AuditChain.Anchor;
import java.time.Instant;
import java.util.Optional;

/// Where a chain ends.
///
/// @param head absent where nothing was sealed yet
/// @param unsealed how many events wait for their seal
@Serdeable.Serializable(naming = SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record HeadBody(Optional<MarkBody> head, Optional<Instant> sealedAt, int unsealed) {
    static HeadBody of(Optional<Anchor> head, int waiting) {
        return new HeadBody(head.map(Anchor::mark).map(MarkBody::of), head.map(Anchor::at), waiting);
    }
}
