package io.tenantgate.app.drift;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.adapters.persistence.sql.Sql;
import io.tenantgate.app.api.MovableClock;
import io.tenantgate.app.api.Service;
import io.tenantgate.application.provider.Surveyor.State;
import io.tenantgate.domain.tenancy.StrategyName;
import io.tenantgate.userpools.pool.PoolId;
import io.tenantgate.userpools.port.Transactions;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// In the built-in user pools.
@SuppressWarnings("NullAway.Init") // before all tests
class BuiltinDriftTest extends DriftLaw {
    private static Service service;

    @BeforeAll
    static void serve() {
        service = Service.start(new MovableClock());
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    /// Nobody but the database itself can write it: the engine refuses that as Cognito does.
    @Test
    void whoseTenantIdWasChangedIsShownAndWhyItStays() {
        var scene = scene(StrategyName.ATTRIBUTE);
        give(scene, UUID.randomUUID().toString());

        var found = Walk.of(service.world().operator())
                .repairing(scene.hand().tenant())
                .getFirst();

        assertThat(found.path("attributes").path(0).asText()).isEqualTo("custom:tenant_id");
        assertThat(found.path("repair").asText()).isEqualTo("restore_attribute");
        assertThat(found.path("reason").asText()).isEqualTo("attribute_read_only");
    }

    @Test
    void anAccountWithOurIdThatIsAnothersMemberIsNoneOfOurBusiness() {
        var scene = scene(StrategyName.ATTRIBUTE);
        give(scene, scene.neighbours().id().toString());

        assertThat(Walk.of(service.world().operator())
                        .repairing(scene.neighbours().tenant()))
                .isEmpty();
        assertThat(scene.hand().stateOf(scene.hand().accountOf(scene.ann()))).isEqualTo(State.READY);
    }

    private static void give(Plot.Scene scene, String tenant) {
        var pool = new PoolId(scene.hand().place().pool().id());
        var update = """
            update userpools.accounts
            set attributes = jsonb_set(attributes::jsonb, array['custom:tenant_id'], to_jsonb(:tenant::text))::json
            where pool_id = :pool and username = :username\
            """;
        service.bean(Transactions.class)
                .in(
                        pool,
                        () -> service.bean(Sql.class)
                                .query(update)
                                .set("tenant", tenant)
                                .set("pool", pool.value())
                                .set(
                                        "username",
                                        scene.hand().accountOf(scene.ann()).value())
                                .update());
    }

    @Override
    Service service() {
        return service;
    }
}
