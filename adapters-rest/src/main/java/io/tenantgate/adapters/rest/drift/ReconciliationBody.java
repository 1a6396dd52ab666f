package io.tenantgate.adapters.rest.drift;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import io.tenantgate.application.drift.ReconcileTenant;
import java.util.List;
import java.util.Optional;

/// What a page of a comparison came to.
///
/// @param nextCursor absent at the end
@Serdeable.Serializable(naming = SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record ReconciliationBody(List<FoundBody> items, Optional<String> nextCursor) {
    ReconciliationBody {
        items = List.copyOf(items);
    }

    static ReconciliationBody of(ReconcileTenant.Outcome.Page page) {
        return new ReconciliationBody(
                page.found().stream().map(FoundBody::of).toList(), page.next().map(DriftCursor::of));
    }
}
