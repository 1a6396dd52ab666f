package io.tenantgate.adapters.persistence.tenantgate;

import static io.tenantgate.adapters.persistence.tenantgate.Examples.NOW;
import static io.tenantgate.adapters.persistence.tenantgate.Examples.member;
import static io.tenantgate.adapters.persistence.tenantgate.Examples.role;
import static io.tenantgate.adapters.persistence.tenantgate.Examples.tenant;
import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.adapters.persistence.testing.TestDatabase;
import io.tenantgate.domain.members.AddedRole;
import io.tenantgate.domain.members.MemberChange;
import io.tenantgate.domain.members.Membership;
import io.tenantgate.domain.members.Role;
import io.tenantgate.domain.tenancy.Tenant;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JdbcRolesTest {
    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private final World world = World.on(DATABASE);
    private final JdbcRoles roles = new JdbcRoles(world.sql());
    private final Tenant acme = tenant("acme-" + Long.toHexString(System.nanoTime()));
    private final Membership alice = member(acme, "alice");
    private final AddedRole auditor = role(acme, "auditor");

    @BeforeEach
    void onboard() {
        world.added(acme);
        world.added(alice);
        world.in(acme.id(), () -> roles.add(auditor));
    }

    @Test
    void aRoleIsFoundByItsNameWhereItWasAdded() {
        var globex = tenant("globex-" + Long.toHexString(System.nanoTime()));
        world.added(globex);

        assertThat(world.as(acme.id(), () -> roles.hold(acme.id(), Set.of(auditor.role(), new Role("other")))))
                .containsExactly(auditor);
        assertThat(world.as(globex.id(), () -> roles.hold(globex.id(), Set.of(auditor.role()))))
                .isEmpty();
        assertThat(world.as(globex.id(), () -> roles.claim(globex.id(), auditor.role())))
                .isEmpty();
    }

    @Test
    void aRoleThatWasTakenAwayMayBeAddedAgain() {
        world.in(acme.id(), () -> roles.remove(auditor));
        var again = role(acme, "auditor");

        world.in(acme.id(), () -> roles.add(again));

        assertThat(world.as(acme.id(), () -> roles.all(acme.id()))).containsExactly(again);
    }

    @Test
    void whoTakesARoleAwayWaitsForWhoGivesIt() {
        var deletion = world.as(acme.id(), () -> {
            roles.hold(acme.id(), Set.of(auditor.role()));
            var waiting = CompletableFuture.supplyAsync(this::isGivenOnceClaimed);
            assertThat(untilSomebodyWaits()).isTrue();
            give();
            return waiting;
        });

        assertThat(deletion.join()).isTrue();
    }

    private boolean isGivenOnceClaimed() {
        return world.as(
                acme.id(),
                () -> roles.claim(acme.id(), auditor.role())
                        .filter(roles::isGiven)
                        .isPresent());
    }

    private boolean untilSomebodyWaits() {
        var end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (System.nanoTime() < end) {
            if (world.sql()
                    .autocommit("select 1 from pg_stat_activity where wait_event_type = 'Lock' and state = 'active'")
                    .exists()) {
                return true;
            }
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
        return false;
    }

    private void give() {
        var change = new MemberChange(Optional.of(Set.of(auditor.role())), Optional.empty());
        new JdbcMemberDirectory(world.sql(), Clock.systemUTC()).change(acme.id(), alice.id(), change, NOW);
    }
}
