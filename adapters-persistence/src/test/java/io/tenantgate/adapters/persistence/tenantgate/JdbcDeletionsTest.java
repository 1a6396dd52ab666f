package io.tenantgate.adapters.persistence.tenantgate;

import static io.tenantgate.adapters.persistence.tenantgate.Examples.NOW;
import static io.tenantgate.adapters.persistence.tenantgate.Examples.key;
import static io.tenantgate.adapters.persistence.tenantgate.Examples.member;
import static io.tenantgate.adapters.persistence.tenantgate.Examples.nextId;
import static io.tenantgate.adapters.persistence.tenantgate.Examples.ownPool;
import static io.tenantgate.adapters.persistence.tenantgate.Examples.tenant;
import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.adapters.persistence.testing.TestDatabase;
import io.tenantgate.application.port.Setbacks.Cause;
import io.tenantgate.application.port.Shards.Place;
import io.tenantgate.application.port.Tenants.Filter;
import io.tenantgate.domain.tenancy.ProviderName;
import io.tenantgate.domain.tenancy.ShardId;
import io.tenantgate.domain.tenancy.StrategyName;
import io.tenantgate.domain.tenancy.Tenant;
import io.tenantgate.domain.tenancy.TenantSlug;
import io.tenantgate.domain.tenancy.TenantStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JdbcDeletionsTest {
    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private static final Instant DAY = NOW.plus(Duration.ofDays(7));
    private static final Instant FREE = DAY.plus(Duration.ofDays(90));

    private final World world = World.on(DATABASE);
    private final JdbcTenants tenants = new JdbcTenants(world.sql());
    private final JdbcDeletions deletions = new JdbcDeletions(world.sql());

    private Tenant active(String slug) {
        var made = world.added(tenant(slug));
        world.in(made.id(), () -> tenants.activate(made.id(), ownPool("eu-west-1_" + slug), NOW));
        return made;
    }

    private Tenant deleting(String slug) {
        var made = active(slug);
        assertThat(world.as(made.id(), () -> deletions.intend(made.id(), DAY, NOW)))
                .isTrue();
        return made;
    }

    private boolean begins(Tenant tenant, Instant now) {
        return world.as(tenant.id(), () -> deletions.begin(tenant.id(), now));
    }

    private boolean resumes(Tenant tenant, Instant now) {
        return world.as(
                tenant.id(), () -> tenants.change(tenant.id(), TenantStatus.DELETING, TenantStatus.ACTIVE, now));
    }

    private Optional<Map<String, String>> end(Tenant tenant) {
        return world.as(tenant.id(), () -> deletions.end(tenant.id(), FREE, DAY));
    }

    private boolean isDue(Tenant tenant, Instant now) {
        return world.onPlatform(() -> deletions.due(now, Optional.empty(), 100)).stream()
                .anyMatch(due -> due.id().equals(tenant.id()));
    }

    @Test
    void aTenantThatIsBeingDeletedKeepsItsDay() {
        var acme = deleting("day");

        assertThat(world.as(acme.id(), () -> deletions.intend(acme.id(), FREE, NOW)))
                .isFalse();
        assertThat(world.as(acme.id(), () -> tenants.find(acme.id())))
                .get()
                .satisfies(found -> assertThat(found.deletesAt()).contains(DAY));
    }

    @Test
    void oneThatNeverCameToBeIsDeletedAndComesBackToWhereItWas() {
        var acme = world.added(tenant("unfinished"));

        assertThat(world.as(acme.id(), () -> deletions.intend(acme.id(), DAY, NOW)))
                .isTrue();
        assertThat(resumes(acme, NOW)).isFalse();
        assertThat(world.as(
                        acme.id(),
                        () -> tenants.change(acme.id(), TenantStatus.DELETING, TenantStatus.PROVISIONING, NOW)))
                .isTrue();
    }

    @Test
    void oneThatLivesSomewhereIsNotProvisionedAgain() {
        var acme = deleting("placed-already");

        assertThat(world.as(
                        acme.id(),
                        () -> tenants.change(acme.id(), TenantStatus.DELETING, TenantStatus.PROVISIONING, NOW)))
                .isFalse();
    }

    @Test
    void oneThatFailedIsLeftAloneUntilItsPauseIsOverOrSomebodyAsks() {
        var acme = deleting("paused");
        var setbacks = new JdbcSetbacks(world.sql());
        var later = DAY.plusSeconds(30);

        world.in(acme.id(), () -> setbacks.note(acme.id(), Cause.PROVIDER_UNAVAILABLE, DAY, later));

        assertThat(isDue(acme, later.minusMillis(1))).isFalse();
        assertThat(isDue(acme, later)).isTrue();
        assertThat(world.as(acme.id(), () -> deletions.intend(acme.id(), FREE, DAY.plusSeconds(1))))
                .isFalse();
        assertThat(isDue(acme, DAY.plusSeconds(1))).isTrue();
    }

    @Test
    void aDeletionIsUndoneUntilItsDay() {
        var acme = deleting("undone");

        assertThat(begins(acme, DAY.minusMillis(1))).isFalse();
        assertThat(isDue(acme, DAY.minusMillis(1))).isFalse();
        assertThat(resumes(acme, DAY.minusMillis(1))).isTrue();
        assertThat(begins(acme, DAY)).isFalse();
    }

    @Test
    void oneThatHasBegunIsUndoneNoMoreWhateverTheClockSays() {
        var acme = deleting("begun");

        assertThat(isDue(acme, DAY)).isTrue();
        assertThat(begins(acme, DAY)).isTrue();

        assertThat(resumes(acme, NOW)).isFalse();
        assertThat(begins(acme, DAY)).isTrue();
    }

    @Test
    void rowsGoInBoundedStepsAndTheCountOfTheFirstMomentIsKept() {
        var acme = deleting("bounded");
        IntStream.range(0, 5).forEach(number -> world.added(member(acme, "m" + number)));
        world.in(acme.id(), () -> new JdbcApiKeys(world.sql()).add(key(acme.id()), Examples.bytes("bounded")));
        begins(acme, DAY);

        int steps = 1;
        while (world.as(acme.id(), () -> deletions.erase(acme.id(), 2))) {
            steps++;
        }
        begins(acme, DAY);

        assertThat(steps).isEqualTo(3);
        assertThat(end(acme)).contains(Map.of("members", "5", "api_keys", "1"));
        assertThat(end(acme)).isEmpty();
    }

    @Test
    void aDeletedTenantIsNoTenantAndItsSlugIsTakenUntilItIsForgotten() {
        var acme = deleting("gone");
        begins(acme, DAY);
        end(acme);
        var again = tenant("gone");

        assertThat(world.as(acme.id(), () -> tenants.find(acme.id()))).isEmpty();
        assertThat(world.onPlatform(() -> tenants.idOf(new TenantSlug("gone")))).isEmpty();
        var all = new Filter(Optional.empty(), Optional.empty(), Optional.empty());
        assertThat(world.onPlatform(() -> tenants.page(all, Optional.empty(), 100)))
                .extracting(Tenant::id)
                .doesNotContain(acme.id());
        assertThat(world.as(again.id(), () -> tenants.add(again))).isFalse();
        assertThat(world.onPlatform(() -> deletions.forgettable(FREE.minusMillis(1), 100)))
                .doesNotContain(acme.id());
        assertThat(world.onPlatform(() -> deletions.forgettable(FREE, 100))).contains(acme.id());
        world.in(acme.id(), () -> deletions.forget(acme.id()));
        assertThat(world.as(again.id(), () -> tenants.add(again))).isTrue();
    }

    @Test
    void aPlaceInAShardIsFreedOnce() {
        var acme = world.added(tenant("placed"));
        var shards = new JdbcShards(world.sql());
        var shard = new ShardId(nextId());
        world.onPlatform(() -> {
            shards.open(shard, new ProviderName("builtin"), StrategyName.CLIENT, 2, NOW);
            shards.take(acme.id(), new Place(shard, nextId()));
            return shard;
        });

        IntStream.range(0, 2)
                .forEach(_ -> world.onPlatform(() -> {
                    shards.leave(acme.id());
                    return shard;
                }));

        assertThat(world.onPlatform(() -> shards.find(shard)))
                .get()
                .satisfies(left -> assertThat(left.tenants()).isZero());
    }
}
