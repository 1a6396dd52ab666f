package io.tenantgate.adapters.rest.placement;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import io.tenantgate.adapters.rest.paging.Page;
import io.tenantgate.application.tenants.ShowPlacement;
import java.util.List;
import java.util.Optional;

/// A page of shards, with the head-room of all.
///
/// @param nextCursor absent at the end
@Serdeable.Serializable(naming = SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record ShardPage(List<ShardBody> items, Optional<String> nextCursor, List<HeadRoomBody> summary) {
    static ShardPage of(ShowPlacement.Outcome.Page found) {
        var page = Page.of(found.shards(), shard -> shard.id().value(), ShardBody::of);
        var summary = found.summary().stream().map(HeadRoomBody::of).toList();
        return new ShardPage(page.items(), page.nextCursor(), summary);
    }
}
