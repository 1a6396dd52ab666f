package io.tenantgate.adapters.persistence.userpools;

import static io.tenantgate.adapters.persistence.userpools.Examples.NOW;
import static io.tenantgate.adapters.persistence.userpools.Examples.bytes;
import static io.tenantgate.adapters.persistence.userpools.Examples.pair;
import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.adapters.persistence.testing.TestDatabase;
import io.tenantgate.userpools.keys.BankedPair;
import io.tenantgate.userpools.keys.KeyPairRecord;
import io.tenantgate.userpools.keys.KeyUse;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JdbcKeysTest {
    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private final World world = World.on(DATABASE);
    private final JdbcBankedPairs bank = new JdbcBankedPairs(world.sql());
    private final JdbcPoolKeys keys = new JdbcPoolKeys(world.sql());

    @AfterEach
    void empty() {
        across(() -> world.sql().query("delete from userpools.key_bank").update());
    }

    @Test
    void theOldestPairsAreTakenFirst() {
        bank(3, 1, 2);

        assertThat(take(2)).extracting(BankedPair::kid).containsExactly("kid-1", "kid-2");
        assertThat(across(bank::count)).isEqualTo(1);
    }

    @Test
    void fewerThanWantedAreNone() {
        bank(1);

        assertThat(take(2)).isEmpty();
        assertThat(across(bank::count)).isEqualTo(1);
    }

    @Test
    void racingTakersGetDifferentPairs() {
        bank(1, 2, 3, 4, 5, 6, 7, 8);

        var taken = World.race(4, () -> take(2));

        assertThat(taken.stream().flatMap(List::stream).map(BankedPair::kid)).doesNotHaveDuplicates();
    }

    @Test
    void nobodyBoundToAPoolSeesTheBank() {
        bank(1);
        var pool = world.added(Examples.pool());

        assertThat(world.as(pool.id(), bank::count)).isZero();
    }

    @Test
    void theKeysOfAPoolComeNewestFirst() {
        var pool = world.added(Examples.pool());
        world.in(pool.id(), () -> {
            keys.lock(pool.id());
            keys.add(pool.id(), new KeyPairRecord("old", KeyUse.ID, bytes("k"), "spki", NOW));
            keys.add(pool.id(), new KeyPairRecord("new", KeyUse.ACCESS, bytes("k"), "spki", NOW.plusSeconds(1)));
        });

        assertThat(world.as(pool.id(), () -> keys.of(pool.id())))
                .extracting(KeyPairRecord::kid)
                .containsExactly("new", "old");
    }

    private void bank(int... numbers) {
        for (int number : numbers) {
            across(() -> {
                bank.add(pair(number));
                return number;
            });
        }
    }

    private List<BankedPair> take(int wanted) {
        return across(() -> bank.take(wanted));
    }

    private <T> T across(Supplier<T> work) {
        return world.transactions().acrossPools(work);
    }
}
