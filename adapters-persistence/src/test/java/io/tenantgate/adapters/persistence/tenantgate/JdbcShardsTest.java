package io.tenantgate.adapters.persistence.tenantgate;

import static io.tenantgate.adapters.persistence.tenantgate.Examples.NOW;
import static io.tenantgate.adapters.persistence.tenantgate.Examples.nextId;
import static io.tenantgate.adapters.persistence.tenantgate.Examples.tenant;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.tenantgate.adapters.persistence.DatabaseFault;
import io.tenantgate.adapters.persistence.testing.TestDatabase;
import io.tenantgate.application.port.Shards.Filling;
import io.tenantgate.application.port.Shards.Kind;
import io.tenantgate.application.port.Shards.Place;
import io.tenantgate.application.port.Shards.Sum;
import io.tenantgate.domain.tenancy.PoolOrigin;
import io.tenantgate.domain.tenancy.ProviderName;
import io.tenantgate.domain.tenancy.ShardId;
import io.tenantgate.domain.tenancy.StrategyName;
import io.tenantgate.domain.tenancy.Tenant;
import io.tenantgate.domain.tenancy.UserPool;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JdbcShardsTest {
    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private static final StrategyName STRATEGY = StrategyName.CLIENT;
    private static final int MANY = 1_000;

    private final World world = World.on(DATABASE);
    private final JdbcShards shards = new JdbcShards(world.sql());
    private final JdbcProviderRoom room = new JdbcProviderRoom(world.sql());
    private final ProviderName provider = new ProviderName("p" + Long.toHexString(System.nanoTime()));

    @Test
    void aShardIsEmptyAndWithoutAPoolUntilItIsMade() {
        var shard = opened(2);
        var pool = new UserPool("eu-west-1_abc", "https://id.example/pools/eu-west-1_abc");

        assertThat(found(shard))
                .isEqualTo(new Filling(shard, provider, STRATEGY, 2, 0, Optional.empty(), PoolOrigin.MANAGED));
        world.onPlatform(() -> {
            shards.made(shard, pool);
            return shard;
        });
        assertThat(found(shard).pool()).contains(pool);
    }

    @Test
    void aPoolThatWasThereBeforeIsForOneTenantOrForGroups() {
        var pool = fresh();

        var shard = adopted(StrategyName.POOL, pool).orElseThrow();
        assertThat(found(shard))
                .isEqualTo(
                        new Filling(shard, provider, StrategyName.POOL, 1, 0, Optional.of(pool), PoolOrigin.ADOPTED));
        taken(shard);

        assertThat(adopted(StrategyName.POOL, pool)).isEmpty();
        assertThat(adopted(StrategyName.GROUP, pool)).isEmpty();
        assertThat(adopted(StrategyName.GROUP, fresh()).map(this::found).map(Filling::room))
                .contains(10_000);
    }

    @Test
    void whereNobodyLivesAnyMoreItMayBeUsedOtherwise() {
        var pool = fresh();
        var shard = adopted(StrategyName.POOL, pool);

        assertThat(adopted(StrategyName.GROUP, pool)).isEqualTo(shard);
        assertThat(shard.map(this::found).map(Filling::strategy)).contains(StrategyName.GROUP);
    }

    @Test
    void ofManyWhoTakeItOverAtOnceOneDoes() {
        var pool = fresh();

        var taken = World.race(4, () -> {
            var acme = tenant("t" + nextId());
            world.added(acme);
            return world.onPlatform(() -> {
                var shard = adoptedHere(StrategyName.POOL, pool);
                shard.ifPresent(id -> shards.take(acme.id(), new Place(id, nextId())));
                return shard;
            });
        });

        assertThat(taken.stream().flatMap(Optional::stream)).hasSize(1);
    }

    @Test
    void aPoolThatWeMadeIsTakenOverByNobody() {
        var pool = fresh();
        var shard = opened(2);
        world.onPlatform(() -> {
            shards.made(shard, pool);
            return shard;
        });

        assertThat(adopted(StrategyName.GROUP, pool)).isEmpty();
    }

    @Test
    void nobodyIsPlacedThereWhoHasAPoolMade() {
        adopted(StrategyName.GROUP, fresh());

        assertThat(world.onPlatform(() -> shards.withRoom(new Kind(provider, StrategyName.GROUP, MANY, NOW))))
                .isEmpty();
    }

    private Optional<ShardId> adopted(StrategyName strategy, UserPool pool) {
        return world.onPlatform(() -> adoptedHere(strategy, pool));
    }

    private Optional<ShardId> adoptedHere(StrategyName strategy, UserPool pool) {
        return shards.adopt(new ShardId(nextId()), provider, strategy, pool, NOW);
    }

    private static UserPool fresh() {
        var id = "eu-west-1_" + UUID.randomUUID().toString().substring(24);
        return new UserPool(id, "https://id.example/pools/" + id);
    }

    @Test
    void aShardsPoolIsForOneToMakeAndForAnotherWhereItTakesTooLong() {
        var shard = opened(2);
        var until = NOW.plusSeconds(30);

        assertThat(World.race(4, () -> world.onPlatform(() -> shards.claimPool(shard, NOW, until))))
                .containsOnlyOnce(true);
        assertThat(world.onPlatform(() -> shards.claimPool(shard, until, until)))
                .isTrue();
        world.onPlatform(() -> {
            shards.made(shard, new UserPool("eu-west-1_made", "https://id.example/pools/eu-west-1_made"));
            return shard;
        });
        assertThat(world.onPlatform(() -> shards.claimPool(shard, until.plusSeconds(1), until)))
                .isFalse();
    }

    @Test
    void theOldestWithRoomIsFilledFirst() {
        var first = opened(1);
        var second = opened(1);

        assertThat(withRoom()).contains(first);
        taken(first);
        assertThat(withRoom()).contains(second);
        taken(second);
        assertThat(withRoom()).isEmpty();
    }

    @Test
    void aShardOfAnotherStrategyOrProviderHasNoRoomForUs() {
        opened(1);

        var other = world.onPlatform(() -> shards.withRoom(new Kind(provider, StrategyName.GROUP, MANY, NOW)));
        var elsewhere =
                world.onPlatform(() -> shards.withRoom(new Kind(new ProviderName("elsewhere"), STRATEGY, MANY, NOW)));

        assertThat(other).isEmpty();
        assertThat(elsewhere).isEmpty();
    }

    @Test
    void aPoolThatTakesFewerNowIsFullWithThose() {
        var shard = opened(3);
        taken(shard);
        var fewer = new Kind(provider, STRATEGY, 1, NOW);

        assertThat(world.onPlatform(() -> shards.withRoom(fewer))).isEmpty();
        assertThat(world.onPlatform(() -> shards.lockRoom(shard, fewer))).isFalse();
        assertThat(withRoom()).contains(shard);
    }

    @Test
    void aShardThatIsFullAtItsProviderIsSparedForAWhile() {
        var full = opened(3);
        var next = opened(3);
        var until = NOW.plusSeconds(60);
        filled(full, until);

        assertThat(withRoom()).contains(next);
        assertThat(world.onPlatform(() -> shards.lockRoom(full, kind()))).isFalse();
        assertThat(world.onPlatform(() -> shards.withRoom(new Kind(provider, STRATEGY, MANY, until))))
                .contains(full);
    }

    @Test
    void aShardThatWaitsForItsPoolInVainTellsThatPoolsAreLacking() {
        var shard = opened(3);
        var until = NOW.plusSeconds(60);
        assertThat(world.onPlatform(() -> room.lacksPools(provider, NOW))).isFalse();

        filled(shard, until);

        assertThat(world.onPlatform(() -> room.lacksPools(provider, NOW))).isTrue();
        assertThat(world.onPlatform(() -> room.lacksPools(provider, until))).isFalse();
    }

    @Test
    void poolsAreThoseOfShardsAndOfTenantsThatHaveTheirOwn() {
        var before = world.onPlatform(() -> room.pools(new ProviderName("builtin")));
        opened(3);
        onboarded();

        assertThat(world.onPlatform(() -> room.pools(provider))).isOne();
        assertThat(world.onPlatform(() -> room.pools(new ProviderName("builtin"))))
                .isEqualTo(before + 1);
    }

    private void filled(ShardId shard, Instant until) {
        world.onPlatform(() -> {
            room.fill(shard, until);
            return shard;
        });
    }

    @Test
    void aTenantsPlaceIsRemembered() {
        var shard = opened(1);
        var acme = onboarded();
        var place = UUID.randomUUID();

        take(acme, shard, place);

        assertThat(world.onPlatform(() -> shards.placeOf(acme.id()))).contains(new Place(shard, place));
        assertThat(world.onPlatform(() -> {
                    shards.leave(acme.id());
                    shards.take(acme.id(), new Place(shard, place, true));
                    return shards.placeOf(acme.id());
                }))
                .contains(new Place(shard, place, true));
        assertThat(found(shard).room()).isZero();
    }

    @Test
    void ofRacingTenantsAsManyGetAPlaceAsThereAre() {
        var shard = opened(2);

        var chosen = World.race(6, () -> {
            var racer = onboarded();
            return world.onPlatform(() -> {
                var room = shards.withRoom(kind());
                room.ifPresent(there -> shards.take(racer.id(), new Place(there, UUID.randomUUID())));
                return room.isPresent();
            });
        });

        assertThat(chosen).filteredOn(took -> took).hasSize(2);
        assertThat(found(shard).tenants()).isEqualTo(2);
    }

    @Test
    void ofRacingNeighboursAsManyGetAPlaceAsThereAre() {
        var shard = opened(2);

        var taken = World.race(6, () -> {
            var racer = onboarded();
            return world.onPlatform(() -> {
                boolean room = shards.lockRoom(shard, kind());
                if (room) {
                    shards.take(racer.id(), new Place(shard, UUID.randomUUID()));
                }
                return room;
            });
        });

        assertThat(taken).filteredOn(took -> took).hasSize(2);
        assertThat(found(shard).tenants()).isEqualTo(2);
    }

    @Test
    void whoTakesAPlaceWhereThereIsNoneIsAtFault() {
        var shard = opened(1);
        taken(shard);

        assertThatExceptionOfType(DatabaseFault.class).isThrownBy(() -> taken(shard));
        assertThat(found(shard).tenants()).isEqualTo(1);
    }

    @Test
    void pagesGoFromTheOldestOn() {
        var first = opened(3);
        var second = opened(3);
        var third = opened(3);

        assertThat(page(Optional.of(first), 1)).containsExactly(second);
        assertThat(page(Optional.of(second), 9)).containsExactly(third);
        assertThat(page(Optional.empty(), 100)).containsSubsequence(first, second, third);
    }

    @Test
    void shardsOfAKindAreAddedUp() {
        taken(opened(2));
        taken(opened(3));

        assertThat(world.onPlatform(shards::sums)).contains(new Sum(provider, STRATEGY, 2, 2, 5));
    }

    private ShardId opened(int capacity) {
        var shard = new ShardId(nextId());
        return world.onPlatform(() -> {
            shards.open(shard, provider, STRATEGY, capacity, NOW);
            return shard;
        });
    }

    private Tenant onboarded() {
        return world.added(tenant("t-" + UUID.randomUUID().toString().substring(9, 23)));
    }

    private void taken(ShardId shard) {
        take(onboarded(), shard, UUID.randomUUID());
    }

    private void take(Tenant tenant, ShardId shard, UUID place) {
        world.onPlatform(() -> {
            shards.take(tenant.id(), new Place(shard, place));
            return place;
        });
    }

    private Kind kind() {
        return new Kind(provider, STRATEGY, MANY, NOW);
    }

    private Optional<ShardId> withRoom() {
        return world.onPlatform(() -> shards.withRoom(kind()));
    }

    private Filling found(ShardId shard) {
        return world.onPlatform(() -> shards.find(shard)).orElseThrow();
    }

    private List<ShardId> page(Optional<ShardId> after, int limit) {
        return world.onPlatform(() -> shards.page(after, limit)).stream()
                .map(Filling::id)
                .toList();
    }
}
