package io.tenantgate.adapters.persistence.tenantgate;

import static io.tenantgate.adapters.persistence.tenantgate.Examples.NOW;
import static io.tenantgate.adapters.persistence.tenantgate.Examples.member;
import static io.tenantgate.adapters.persistence.tenantgate.Examples.tenant;
import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.adapters.persistence.testing.TestDatabase;
import io.tenantgate.application.port.Reconciliations.Standing;
import io.tenantgate.domain.members.Membership;
import io.tenantgate.domain.tenancy.Tenant;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Of those who repair a tenant one has the turn, and members come in an order that nothing changes.
class JdbcReconciliationsTest {
    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private static final World WORLD = World.on(DATABASE);
    private static final Instant UNTIL = NOW.plus(Duration.ofMinutes(2));
    private static final UUID ONE = new UUID(1, 1);
    private static final UUID OTHER = new UUID(1, 2);

    private final JdbcReconciliations reconciliations = new JdbcReconciliations(WORLD.sql());

    @Test
    void oneHasTheTurnUntilItEndsOrIsLeft() {
        var acme = WORLD.added(tenant("acme"));

        assertThat(take(acme, ONE, NOW)).isTrue();
        assertThat(take(acme, ONE, NOW)).isTrue();
        assertThat(take(acme, OTHER, UNTIL.minusMillis(1))).isFalse();
        WORLD.in(acme.id(), () -> reconciliations.leave(acme.id(), OTHER));
        assertThat(take(acme, OTHER, NOW)).isFalse();
        WORLD.in(acme.id(), () -> reconciliations.leave(acme.id(), ONE));
        assertThat(take(acme, OTHER, NOW)).isTrue();
        assertThat(take(acme, ONE, UNTIL)).isTrue();
    }

    @Test
    void ofManyWhoTakeItAtOnceOneHasIt() {
        var acme = WORLD.added(tenant("raced"));

        assertThat(World.race(6, () -> take(acme, UUID.randomUUID(), NOW))).containsOnlyOnce(true);
    }

    private boolean take(Tenant tenant, UUID holder, Instant now) {
        return WORLD.as(tenant.id(), () -> reconciliations.take(tenant.id(), holder, now, UNTIL));
    }

    @Test
    void membersComeByIdAndWithTheirRevision() {
        var acme = WORLD.added(tenant("listed"));
        var alice = WORLD.added(member(acme, "alice"));
        var bob = WORLD.added(member(acme, "bob"));

        assertThat(page(acme, Optional.empty(), 2)).containsExactly(new Standing(alice, 1), new Standing(bob, 1));
        assertThat(page(acme, Optional.empty(), 1)).containsExactly(new Standing(alice, 1));
        assertThat(page(acme, Optional.of(alice), 9)).containsExactly(new Standing(bob, 1));
        assertThat(page(acme, Optional.of(bob), 9)).isEmpty();
    }

    private List<Standing> page(Tenant tenant, Optional<Membership> after, int limit) {
        return WORLD.as(tenant.id(), () -> reconciliations.members(tenant.id(), after.map(Membership::id), limit));
    }
}
