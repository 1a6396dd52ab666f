package io.tenantgate.adapters.persistence.tenantgate;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.adapters.persistence.testing.TestDatabase;
import io.tenantgate.application.Origin;
import io.tenantgate.application.audit.ReadHead;
import io.tenantgate.application.audit.VerifyTrail;
import io.tenantgate.application.port.AuditChain.Anchor;
import io.tenantgate.application.port.SealedTrail;
import io.tenantgate.domain.audit.ChainMark;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A trail is read in several looks, and sealed between any two of them by another process: whoever is told that
/// nothing waits has been told of all that there is.
class ReadWhileSealingTest {
    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private final AuditWorld audit = AuditWorld.on(DATABASE);
    private final TenantId tenant = new TenantId(Examples.nextId());

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void whereNothingWaitsTheHeadLeavesNothingOut(int look) {
        audit.added(Examples.event(tenant));
        var read = new ReadHead(audit.world().scopes(), audit.authority(), new SealedAfter(look));

        assertThat(read.handle(new ReadHead.Query(AuditWorld.OPERATOR, tenant)))
                .isInstanceOfSatisfying(
                        ReadHead.Outcome.Head.class,
                        told -> assertThat(told.waiting() > 0 || seq(told.head()) == 1)
                                .isTrue());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void whereNothingWaitsTheProofLeavesNothingOut(int look) {
        audit.added(Examples.event(tenant));
        var asked = new VerifyTrail.Command(
                AuditWorld.OPERATOR, Origin.UNKNOWN, tenant, Optional.empty(), Optional.empty());

        var verdict = audit.verdict(new SealedAfter(look), asked);

        assertThat(verdict.flaw()).isEmpty();
        assertThat(verdict.waiting() > 0 || verdict.checked() == 1).isTrue();
    }

    private static long seq(Optional<Anchor> head) {
        return head.map(Anchor::mark).orElse(ChainMark.START).seq();
    }

    /// Whose waiting events are sealed when so many looks were taken.
    private final class SealedAfter implements SealedTrail {
        private final SealedTrail trail = audit.trail();
        private int left;

        private SealedAfter(int looks) {
            this.left = looks;
        }

        private <T> T then(T seen) {
            if (--left == 0) {
                CompletableFuture.runAsync(audit.sealer()::sealAll).join();
            }
            return seen;
        }

        @Override
        public void hold(TenantId of) {
            trail.hold(of);
            then(of);
        }

        @Override
        public Optional<Anchor> head(TenantId of) {
            return then(trail.head(of));
        }

        @Override
        public Optional<Anchor> checkpoint(TenantId of) {
            return then(trail.checkpoint(of));
        }

        @Override
        public List<Link> after(TenantId of, long seq, int limit) {
            return then(trail.after(of, seq, limit));
        }

        @Override
        public Looked look(TenantId of, Optional<UUID> after, int limit) {
            return then(trail.look(of, after, limit));
        }

        @Override
        public int waiting(TenantId of, int most) {
            return then(trail.waiting(of, most));
        }
    }
}
