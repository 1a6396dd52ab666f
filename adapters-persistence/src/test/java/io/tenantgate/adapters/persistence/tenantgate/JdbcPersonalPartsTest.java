package io.tenantgate.adapters.persistence.tenantgate;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.adapters.persistence.testing.TestDatabase;
import io.tenantgate.application.port.AuditEvents.Filter;
import io.tenantgate.application.port.AuditEvents.Period;
import io.tenantgate.domain.audit.KeptEvent;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JdbcPersonalPartsTest {
    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private static final String ALICE = "alice@example.com";

    private final AuditWorld world = AuditWorld.on(DATABASE);
    private final JdbcPersonalParts parts = new JdbcPersonalParts(world.world().sql());
    private final TenantId acme = new TenantId(Examples.nextId());
    private final TenantId globex = new TenantId(Examples.nextId());

    @Test
    void whatIsPersonalGoesAndTheChainIsWhole() {
        world.sealed(acme, 3);
        world.added(Examples.event(acme));

        assertThat(erased(acme, ALICE, 100)).isEqualTo(4);

        assertThat(world.all(acme, Filter.NONE))
                .hasSize(4)
                .extracting(KeptEvent::personal)
                .containsOnly(Optional.empty());
        world.sealer().sealAll();
        assertThat(world.verdict(acme).erased()).isEqualTo(4);
        assertThat(world.found(acme)).isEqualTo("whole");
    }

    @Test
    void nobodyIsFoundByWhatWasErased() {
        world.sealed(acme, 2);
        world.added(Examples.event(acme));
        erased(acme, ALICE, 100);

        assertThat(world.all(acme, by(Optional.of(ALICE), Optional.empty()))).isEmpty();
        assertThat(world.all(acme, by(Optional.empty(), Optional.of("192.0.2.1"))))
                .isEmpty();
        assertThat(world.all(acme, by(Optional.of(ALICE), Optional.of("192.0.2.1"))))
                .isEmpty();
    }

    @Test
    void nobodyElseIsTouched() {
        world.sealed(acme, 2);
        world.sealed(globex, 2);

        assertThat(erased(acme, "alice", 100)).isZero();
        assertThat(erased(acme, ALICE, 100)).isEqualTo(2);
        assertThat(world.all(globex, by(Optional.of(ALICE), Optional.empty()))).hasSize(2);
    }

    @Test
    void anotherTenantsScopeReachesNothing() {
        world.sealed(acme, 2);

        var gone = world.world().as(globex, () -> parts.erase(acme, ALICE, 100));

        assertThat(gone).isZero();
        assertThat(world.all(acme, by(Optional.of(ALICE), Optional.empty()))).hasSize(2);
    }

    @Test
    void noMoreGoAtOnceThanIsAsked() {
        world.sealed(acme, 3);

        assertThat(erased(acme, ALICE, 2)).isEqualTo(2);
        assertThat(erased(acme, ALICE, 2)).isEqualTo(1);
        assertThat(erased(acme, ALICE, 2)).isZero();
    }

    private int erased(TenantId tenant, String subject, int most) {
        return world.world().as(tenant, () -> parts.erase(tenant, subject, most));
    }

    private static Filter by(Optional<String> subject, Optional<String> ip) {
        return new Filter(Period.EVER, Optional.empty(), Optional.empty(), Optional.empty(), subject, ip);
    }
}
