package io.tenantgate.app.cuts;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.app.api.Api;
import io.tenantgate.app.api.World;
import io.tenantgate.app.api.World.Place;
import io.tenantgate.domain.tenancy.StrategyName;
import io.tenantgate.testkit.provider.Lifeline.Side;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/// An administrator's request for a user, who makes it again where it was not answered.
///
/// @param again what a request is answered that was answered before
record Making(Api administrator, Place tenant, String email, String again) implements Mortal.Scene {
    /// The strategies whose accounts are the tenant's own, and each side of a call.
    static Stream<Arguments> everyWay() {
        return Stream.of(StrategyName.POOL, StrategyName.ATTRIBUTE)
                .flatMap(strategy -> Arrays.stream(Side.values()).map(side -> Arguments.of(strategy, side)));
    }

    static Making withKey(World world, Place tenant, String email) {
        var api = world.operator().with("Idempotency-Key", UUID.randomUUID().toString());
        return new Making(api, tenant, email, "201");
    }

    /// Each request is another one.
    static Making withoutKey(World world, Place tenant, String email) {
        return new Making(world.operator(), tenant, email, "409 user_exists");
    }

    @Override
    public Api.Answer asked() {
        return administrator.post(tenant.users(), Map.of("email", email, "temporary_password", World.PASSWORD));
    }

    /// A process that dies as it reads the new user for its answer has made one.
    @Override
    public void afterwards(boolean heard) {
        assertThat(asked().outcome()).isIn(heard ? List.of(again) : List.of("201", again));
        assertThat(administrator.get(tenant.users() + "?q=" + email).json().path("items"))
                .hasSize(1);
    }
}
