package io.tenantgate.adapters.persistence.userpools;

import static io.tenantgate.adapters.persistence.userpools.Examples.NOW;
import static io.tenantgate.adapters.persistence.userpools.Examples.account;
import static io.tenantgate.adapters.persistence.userpools.Examples.client;
import static io.tenantgate.adapters.persistence.userpools.Examples.grant;
import static io.tenantgate.adapters.persistence.userpools.Examples.hash;
import static io.tenantgate.adapters.persistence.userpools.Examples.pool;
import static io.tenantgate.adapters.persistence.userpools.Examples.session;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.tenantgate.adapters.persistence.DatabaseFault;
import io.tenantgate.adapters.persistence.testing.TestDatabase;
import io.tenantgate.userpools.client.AttributePermissions;
import io.tenantgate.userpools.client.ClientSettings;
import io.tenantgate.userpools.pool.AttributeDefinition;
import io.tenantgate.userpools.pool.AttributeDefinition.Change;
import io.tenantgate.userpools.pool.AttributeType;
import io.tenantgate.userpools.pool.PasswordPolicy;
import io.tenantgate.userpools.pool.Pool;
import io.tenantgate.userpools.pool.PoolSettings;
import io.tenantgate.userpools.pool.Removed;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JdbcPoolsTest {
    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private final World world = World.on(DATABASE);
    private final JdbcPools pools = new JdbcPools(world.sql());
    private final JdbcClients clients = new JdbcClients(world.sql());

    static List<PoolSettings> settings() {
        var schema = PoolSettings.INITIAL
                .schema()
                .requiring("email")
                .with(AttributeDefinition.custom("plan", new AttributeType.Text(1, 9), Change.IMMUTABLE))
                .with(AttributeDefinition.custom(
                        "age", new AttributeType.Whole(Optional.of(1L), Optional.empty()), Change.MUTABLE));
        return List.of(
                PoolSettings.INITIAL,
                PoolSettings.MANAGED,
                PoolSettings.MANAGED.with(PasswordPolicy.NIST_800_63B_4),
                PoolSettings.INITIAL.with(schema).with(PoolSettings.SelfSignUp.CLOSED));
    }

    @ParameterizedTest
    @MethodSource("settings")
    void aPoolIsFoundAsItWasAdded(PoolSettings settings) {
        var added = world.added(pool(settings));

        assertThat(world.as(added.id(), () -> pools.find(added.id()))).contains(added);
    }

    @Test
    void poolsAreFoundByNameOldestFirstAndByIssuer() {
        var first = pool();
        var second = new Pool(pool().id(), first.name(), "https://other.example", first.settings(), NOW.plusSeconds(1));
        world.added(second);
        world.added(first);

        assertThat(world.transactions().acrossPools(() -> pools.named(first.name())))
                .containsExactly(first, second);
        assertThat(world.transactions().acrossPools(() -> pools.issuing("https://other.example")))
                .contains(second);
    }

    @Test
    void anIdIsTakenOnce() {
        var taken = world.added(pool());

        assertThatExceptionOfType(DatabaseFault.class).isThrownBy(() -> world.added(taken));
    }

    @Test
    void settingsAreReplaced() {
        var changed = world.added(pool());
        world.in(changed.id(), () -> pools.change(changed.id(), PoolSettings.INITIAL));

        assertThat(world.as(changed.id(), () -> pools.find(changed.id())))
                .get()
                .satisfies(found -> assertThat(found.settings()).isEqualTo(PoolSettings.INITIAL));
    }

    @Test
    void aPoolGoesWithAllThatIsInIt() {
        var doomed = world.added(pool());
        var web = world.added(client(doomed));
        var alice = world.added(doomed, account(doomed, "alice"));
        world.in(doomed.id(), () -> {
            new JdbcRefreshTokens(world.sql()).add(grant(web, alice, "a1"));
            new JdbcChallengeSessions(world.sql()).open(session(web, alice, "b1", NOW));
            new JdbcCodeStore(world.sql()).replace(Examples.code(doomed, "alice", "mac"));
        });

        assertThat(world.as(doomed.id(), () -> pools.remove(doomed.id(), 1))).isEqualTo(Removed.PART);
        assertThat(world.as(doomed.id(), () -> pools.find(doomed.id()))).isPresent();
        assertThat(world.as(doomed.id(), () -> pools.remove(doomed.id(), 1))).isEqualTo(Removed.WHOLE);

        world.in(doomed.id(), () -> {
            assertThat(pools.find(doomed.id())).isEmpty();
            assertThat(clients.find(doomed.id(), web.id())).isEmpty();
            assertThat(world.accounts().find(doomed.id(), alice.sub())).isEmpty();
            assertThat(new JdbcChallengeSessions(world.sql()).find(doomed.id(), hash("b1")))
                    .isEmpty();
        });
    }

    @Test
    void aClientIsFoundAsItWasAddedInItsPoolAndAcrossPools() {
        var home = world.added(pool());
        var web = world.added(client(home));

        assertThat(world.as(home.id(), () -> clients.find(home.id(), web.id()))).contains(web);
        assertThat(world.as(home.id(), () -> clients.named(home.id(), "web"))).containsExactly(web);
        assertThat(world.transactions().acrossPools(() -> clients.find(web.id())))
                .contains(web);
    }

    @Test
    void aClientsSettingsAreReplacedWithAllTheirParts() {
        var home = world.added(pool());
        var web = world.added(client(home));
        var permissions = new AttributePermissions(Optional.of(Set.of("email", "name")), Optional.of(Set.of()));
        var changed = ClientSettings.INITIAL.with(permissions);

        world.in(home.id(), () -> clients.change(home.id(), web.id(), changed));

        assertThat(world.as(home.id(), () -> clients.find(home.id(), web.id())))
                .get()
                .satisfies(found -> assertThat(found.settings()).isEqualTo(changed));
    }

    @Test
    void aClientGoesWithItsRefreshTokens() {
        var home = world.added(pool());
        var web = world.added(client(home));
        var alice = world.added(home, account(home, "alice"));
        var tokens = new JdbcRefreshTokens(world.sql());
        world.in(home.id(), () -> tokens.add(grant(web, alice, "c1")));

        world.in(home.id(), () -> clients.remove(home.id(), web.id()));

        assertThat(world.as(home.id(), () -> tokens.holding(home.id(), hash("c1"))))
                .isEmpty();
    }
}
