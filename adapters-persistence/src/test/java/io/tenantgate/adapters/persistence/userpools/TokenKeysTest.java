package io.tenantgate.adapters.persistence.userpools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.tenantgate.adapters.persistence.testing.TestDatabase;
import io.tenantgate.userpools.keys.Jwks;
import io.tenantgate.userpools.keys.KeyUse;
import io.tenantgate.userpools.keys.SigningKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TokenKeysTest {
    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private final SignInWorld world = new SignInWorld(DATABASE);

    @BeforeEach
    void theBankIsEmpty() {
        while (stock() > 0) {
            world.stores.transactions().acrossPools(() -> world.stores.banked().take(1));
        }
    }

    private int stock() {
        return world.stores.transactions().acrossPools(world.stores.banked()::count);
    }

    @Test
    void theBankIsFilledUpToWhatIsWantedAndNoFurther() {
        assertThat(world.keys.bank().refill()).isEqualTo(2);
        assertThat(world.keys.bank().refill()).isZero();
        assertThat(stock()).isEqualTo(2);
    }

    @Test
    void aNewPoolTakesTwoPairsFromTheBankOneForEachUse() {
        world.keys.bank().refill();

        var people = new People(world);

        assertThat(stock()).isZero();
        assertThat(stored(people)).isEqualTo(2);
        assertThat(access(world, people).kid())
                .isNotEqualTo(world.keys
                        .keyring()
                        .signing(people.pool.id(), KeyUse.ID)
                        .kid());
    }

    private int stored(People people) {
        return world.stores
                .transactions()
                .in(people.pool.id(), () -> world.stores.poolKeys().of(people.pool.id()))
                .size();
    }

    private static SigningKey access(SignInWorld instance, People people) {
        return instance.keys.keyring().signing(people.pool.id(), KeyUse.ACCESS);
    }

    @Test
    void fromAnEmptyBankAPoolGetsItsKeysWhenSomebodyFirstAsks() {
        var people = new People(world);
        assertThat(stored(people)).isZero();

        var document = new Jwks(world.keys.keyring()).document(people.pool.id());

        assertThat(stored(people)).isEqualTo(2);
        assertThat(document).contains(access(world, people).kid());
    }

    @Test
    void ofManyWhoFindNoKeysOneMakesThemAndAllUseTheSame() throws Exception {
        var people = new People(world);
        var instance = new SignInWorld(DATABASE);
        Callable<String> one = () -> access(world, people).kid();
        Callable<String> other = () -> access(instance, people).kid();

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var calls = new ArrayList<>(Collections.nCopies(3, one));
            calls.addAll(Collections.nCopies(3, other));
            var kids = threads.invokeAll(calls).stream().map(Future::resultNow).distinct();

            assertThat(kids).hasSize(1);
        }
        assertThat(stored(people)).isEqualTo(2);
    }

    @Test
    void aKeyIsReadOnceAndThenKept() {
        world.keys.bank().refill();
        var people = new People(world);
        access(world, people);

        assertThat(world.statements.during(() -> access(world, people))).isEmpty();
    }

    @Test
    void aKeyWhoseMakingWasUndoneIsNotKept() {
        var people = new People(world);

        assertThatIllegalStateException()
                .isThrownBy(() -> world.stores.transactions().in(people.pool.id(), () -> {
                    access(world, people);
                    throw new IllegalStateException("undone");
                }));

        assertThat(stored(people)).isZero();
        assertThat(access(world, people).kid())
                .isEqualTo(access(new SignInWorld(DATABASE), people).kid());
    }
}
