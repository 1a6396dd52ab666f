package io.tenantgate.adapters.rest.placement;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import io.tenantgate.adapters.rest.json.Words;
import io.tenantgate.application.port.Shards;
import io.tenantgate.application.tenants.HeadRoom;
import java.util.Optional;
import java.util.OptionalInt;

/// The head-room of one provider for one strategy.
///
/// @param tenants absent where each tenant has a pool of its own, as `shards` and `room` are: they are not counted
/// @param pools absent where the provider does not bound them
/// @param bound absent where nothing bounds them
@Serdeable.Serializable(naming = SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record HeadRoomBody(
        String provider,
        String strategy,
        Optional<Integer> tenants,
        Optional<Integer> shards,
        Optional<Integer> room,
        Optional<Integer> pools,
        Optional<Integer> bound,
        String breaksFirst) {
    static HeadRoomBody of(HeadRoom headRoom) {
        var filled = headRoom.filled();
        return new HeadRoomBody(
                headRoom.provider().value(),
                Words.of(headRoom.strategy()),
                filled.map(Shards.Sum::tenants),
                filled.map(Shards.Sum::shards),
                filled.map(Shards.Sum::room),
                boxed(headRoom.pools()),
                boxed(headRoom.bound()),
                headRoom.breaksFirst());
    }

    private static Optional<Integer> boxed(OptionalInt number) {
        return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }
}
