package io.tenantgate.adapters.persistence.tenantgate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.tenantgate.adapters.persistence.DatabaseFault;
import io.tenantgate.adapters.persistence.testing.TestDatabase;
import io.tenantgate.domain.audit.ChainMark;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.ArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The sealer: every event once, in one chain for each tenant, however many of it there are and whenever one dies.
class SealTrailTest {
    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private final AuditWorld world = AuditWorld.on(DATABASE);
    private final TenantId acme = new TenantId(Examples.nextId());
    private final TenantId globex = new TenantId(Examples.nextId());

    @Test
    void eachTenantHasAChainOfItsOwn() {
        world.added(Examples.event(acme));
        world.added(Examples.event(globex));
        world.added(Examples.event(acme));
        world.sealer().sealAll();

        assertThat(world.verdict(acme).through().seq()).isEqualTo(2);
        assertThat(world.verdict(globex).through().seq()).isEqualTo(1);
        assertThat(world.verdict(acme).waiting()).isZero();
    }

    @Test
    void severalInstancesSealEachEventOnce() {
        IntStream.range(0, 1_200).forEach(_ -> world.added(Examples.event(acme)));

        World.race(4, () -> {
            world.sealer().sealAll();
            return acme;
        });
        world.sealer().sealAll();

        var verdict = world.verdict(acme);
        assertThat(verdict.checked()).isEqualTo(1_200);
        assertThat(verdict.flaw()).isEmpty();
        assertThat(verdict.waiting()).isZero();
    }

    @Test
    void aSealerThatDiesInTheMiddleHasSealedNothing() {
        world.added(Examples.event(acme));

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> world.world().onPlatform(() -> {
                    world.sealer().sealAll();
                    throw new IllegalStateException("killed");
                }));
        assertThat(world.verdict(acme).waiting()).isEqualTo(1);

        world.sealer().sealAll();
        assertThat(world.verdict(acme).through().seq()).isEqualTo(1);
        assertThat(world.found(acme)).isEqualTo("whole");
    }

    @Test
    void whileOneSealsAnotherDoesNothing() {
        world.added(Examples.event(acme));

        var waiting = world.world().onPlatform(() -> {
            new JdbcAuditChain(world.world().sql()).takeTurn();
            return World.race(1, () -> {
                world.sealer().sealAll();
                return world.verdict(acme).waiting();
            });
        });

        assertThat(waiting).containsExactly(1);
    }

    @Test
    void headsThatHaveMovedAreNotedOnce() {
        var noted = new ArrayList<ChainMark>();
        var sealer = world.sealer((_, head) -> noted.add(head));
        world.added(Examples.event(acme));
        sealer.sealAll();
        sealer.noteHeads();

        sealer.noteHeads();

        assertThat(noted)
                .singleElement()
                .matches(head -> head.agreesWith(world.verdict(acme).through()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from tenantgate.audit_seals",
                "update tenantgate.audit_seals set mac = ''",
                "delete from tenantgate.audit_heads",
                "delete from tenantgate.audit_unsealed",
                "update tenantgate.audit_found set outcome = 0",
                "delete from tenantgate.audit_found",
                "delete from tenantgate.audit_checkpoints",
                "insert into tenantgate.audit_checkpoints select tenant_id, 1, '', key_id, '', now() from"
                        + " tenantgate.audit_seals"
            })
    void theServiceTakesNothingBack(String statement) {
        world.sealed(acme, 1);

        assertThatExceptionOfType(DatabaseFault.class)
                .isThrownBy(() -> world.world()
                        .in(acme, () -> world.world().sql().query(statement).update()))
                .satisfies(fault -> assertThat(fault.state()).isEqualTo("42501"));
    }
}
