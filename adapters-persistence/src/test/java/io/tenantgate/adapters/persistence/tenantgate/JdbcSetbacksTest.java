package io.tenantgate.adapters.persistence.tenantgate;

import static io.tenantgate.adapters.persistence.tenantgate.Examples.NOW;
import static io.tenantgate.adapters.persistence.tenantgate.Examples.ownPool;
import static io.tenantgate.adapters.persistence.tenantgate.Examples.tenant;
import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.adapters.persistence.testing.TestDatabase;
import io.tenantgate.application.port.Setbacks.Cause;
import io.tenantgate.application.port.Setbacks.Setback;
import io.tenantgate.domain.tenancy.Tenant;
import io.tenantgate.domain.tenancy.TenantStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JdbcSetbacksTest {
    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private static final Instant LATER = NOW.plusSeconds(40);
    private static final Instant MUCH_LATER = NOW.plusSeconds(120);

    private final World world = World.on(DATABASE);
    private final JdbcTenants tenants = new JdbcTenants(world.sql());
    private final JdbcSetbacks setbacks = new JdbcSetbacks(world.sql());

    private Optional<Setback> found(Tenant tenant) {
        return world.as(tenant.id(), () -> setbacks.find(tenant.id()));
    }

    private void note(Tenant tenant, Cause cause, Instant now, Instant next) {
        world.in(tenant.id(), () -> setbacks.note(tenant.id(), cause, now, next));
    }

    @ParameterizedTest
    @EnumSource
    void theFirstMomentStaysWhileTheLastCauseIsShown(Cause cause) {
        var acme = world.added(tenant("noted-" + cause.ordinal()));

        assertThat(found(acme)).isEmpty();
        note(acme, Cause.OVERLOADED, NOW, LATER);
        note(acme, cause, LATER, MUCH_LATER);

        assertThat(found(acme)).contains(new Setback(cause, NOW, 2, Optional.of(MUCH_LATER)));
    }

    @Test
    void whoHasFailedIsTriedByNobodyUntilSomebodyAsks() {
        var acme = world.added(tenant("failed"));

        assertThat(fails(acme)).isTrue();
        assertThat(fails(acme)).isFalse();

        assertThat(found(acme)).contains(new Setback(Cause.PERMISSION_MISSING, NOW, 1, Optional.empty()));
        assertThat(status(acme)).isEqualTo(TenantStatus.FAILED);
        assertThat(world.onPlatform(() -> tenants.claimUnfinished(MUCH_LATER, MUCH_LATER, 100)))
                .extracting(Tenant::id)
                .doesNotContain(acme.id());
        assertThat(goesOn(acme)).isTrue();
        assertThat(found(acme)).contains(new Setback(Cause.PERMISSION_MISSING, NOW, 1, Optional.of(LATER)));
        assertThat(world.onPlatform(() -> tenants.claimUnfinished(LATER, LATER, 100)))
                .extracting(Tenant::id)
                .contains(acme.id());
    }

    private boolean fails(Tenant tenant) {
        return world.as(tenant.id(), () -> setbacks.fail(tenant.id(), Cause.PERMISSION_MISSING, NOW));
    }

    private boolean goesOn(Tenant tenant) {
        return world.as(
                tenant.id(), () -> tenants.change(tenant.id(), TenantStatus.FAILED, TenantStatus.PROVISIONING, LATER));
    }

    private TenantStatus status(Tenant tenant) {
        return world.as(tenant.id(), () -> tenants.find(tenant.id()))
                .orElseThrow()
                .status();
    }

    @Test
    void whatLivesSomewhereHasNoSetbackAndGetsNone() {
        var acme = world.added(tenant("lives"));
        note(acme, Cause.PROVIDER_UNAVAILABLE, NOW, LATER);

        world.in(acme.id(), () -> tenants.activate(acme.id(), ownPool("lives"), LATER));
        note(acme, Cause.PROVIDER_UNAVAILABLE, LATER, MUCH_LATER);
        world.in(acme.id(), () -> setbacks.putOff(acme.id(), MUCH_LATER));

        assertThat(found(acme)).isEmpty();
        assertThat(fails(acme)).isFalse();
    }

    @Test
    void ofTwoInstancesThatFailAtOneDeletionTheFirstIsHeard() {
        var acme = world.added(tenant("deleted-twice"));
        var deletions = new JdbcDeletions(world.sql());
        note(acme, Cause.PROVIDER_UNAVAILABLE, NOW, LATER);
        world.in(acme.id(), () -> deletions.intend(acme.id(), NOW.plus(Duration.ofDays(7)), NOW));
        assertThat(found(acme)).isEmpty();

        note(acme, Cause.PROVIDER_UNAVAILABLE, NOW, LATER);
        note(acme, Cause.RATE_LIMITED, NOW.plusSeconds(1), MUCH_LATER);

        assertThat(found(acme)).contains(new Setback(Cause.PROVIDER_UNAVAILABLE, NOW, 1, Optional.of(LATER)));
        world.in(acme.id(), () -> setbacks.forget(acme.id()));
        assertThat(found(acme)).isEmpty();
    }

    @Test
    void nobodySeesOrChangesThatOfAnother() {
        var acme = world.added(tenant("acme-set-back"));
        var other = world.added(tenant("other-set-back"));
        note(acme, Cause.PROVIDER_UNAVAILABLE, NOW, LATER);

        world.in(other.id(), () -> {
            setbacks.note(acme.id(), Cause.INTERNAL_ERROR, NOW, MUCH_LATER);
            setbacks.putOff(acme.id(), MUCH_LATER);
            setbacks.forget(acme.id());
        });

        assertThat(world.as(other.id(), () -> setbacks.fail(acme.id(), Cause.SHARD_FULL, NOW)))
                .isFalse();
        assertThat(world.as(other.id(), () -> setbacks.find(acme.id()))).isEmpty();
        assertThat(found(acme)).contains(new Setback(Cause.PROVIDER_UNAVAILABLE, NOW, 1, Optional.of(LATER)));
    }
}
