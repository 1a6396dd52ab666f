package io.tenantgate.adapters.persistence.userpools;

import static io.tenantgate.adapters.persistence.userpools.Examples.NOW;
import static io.tenantgate.adapters.persistence.userpools.Examples.account;
import static io.tenantgate.adapters.persistence.userpools.Examples.verified;
import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.adapters.persistence.testing.TestDatabase;
import io.tenantgate.userpools.account.Account;
import io.tenantgate.userpools.account.Account.Revision;
import io.tenantgate.userpools.account.AccountKey;
import io.tenantgate.userpools.account.AccountStatus;
import io.tenantgate.userpools.account.Attributes;
import io.tenantgate.userpools.account.Credential;
import io.tenantgate.userpools.pool.Pool;
import io.tenantgate.userpools.pool.PoolSettings;
import io.tenantgate.userpools.port.Accounts.Written;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JdbcAccountsTest {
    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private final World world = World.on(DATABASE);
    private final JdbcAccounts accounts = world.accounts();
    private final Pool pool = world.added(Examples.pool());

    @Test
    void anAccountIsFoundByNameAliasAndSubAsItWasInserted() {
        var alice = account(pool, "Alice", verified("Alice@Example.com"));

        assertThat(insert(alice)).isEqualTo(Written.DONE);

        assertThat(find("ALICE")).contains(alice);
        assertThat(find("alice@example.COM")).contains(alice);
        assertThat(world.as(pool.id(), () -> accounts.find(pool.id(), alice.sub())))
                .contains(alice);
    }

    @Test
    void aPoolThatRegardsCaseFindsTheSpellingAlone() {
        var exact = world.added(Examples.pool(PoolSettings.INITIAL));
        var alice = world.added(exact, account(exact, "Alice"));

        assertThat(world.as(exact.id(), () -> accounts.find(exact.id(), "Alice")))
                .contains(alice);
        assertThat(world.as(exact.id(), () -> accounts.find(exact.id(), "alice")))
                .isEmpty();
    }

    @Test
    void anAddressThatIsNotVerifiedIsNoAlias() {
        insert(account(pool, "alice", Map.of("email", "alice@example.com")));

        assertThat(find("alice@example.com")).isEmpty();
    }

    @Test
    void aUsernameWinsOverAnAlias() {
        insert(account(pool, "by-alias", verified("both@example.com")));
        var named = account(pool, "both@example.com");
        insert(named);

        assertThat(find("both@example.com")).contains(named);
    }

    @Test
    void aUsernameIsTakenOnceAndTheTransactionGoesOn() {
        insert(account(pool, "alice"));

        var next = world.as(pool.id(), () -> {
            assertThat(insertHere(account(pool, "ALICE", verified("other@example.com"))))
                    .isEqualTo(Written.USERNAME_TAKEN);
            return insertHere(account(pool, "other", verified("other@example.com")));
        });

        assertThat(next).isEqualTo(Written.DONE);
    }

    @Test
    void anAliasIsTakenOnceAndTheInsertLeavesNothingBehind() {
        insert(account(pool, "alice", verified("alice@example.com")));

        var next = world.as(pool.id(), () -> {
            assertThat(insertHere(account(pool, "mallory", verified("ALICE@example.com"))))
                    .isEqualTo(Written.ALIAS_TAKEN);
            return insertHere(account(pool, "mallory"));
        });

        assertThat(next).isEqualTo(Written.DONE);
    }

    @Test
    void ofRacingInsertsOneGetsTheAlias() {
        var written =
                World.race(4, () -> insert(account(pool, "racer-" + System.nanoTime(), verified("raced@example.com"))));

        assertThat(written).containsOnlyOnce(Written.DONE).contains(Written.ALIAS_TAKEN);
    }

    @Test
    void anUpdateReplacesTheAccountAndCountsItsVersionUp() {
        var alice = account(pool, "alice", verified("old@example.com"));
        insert(alice);
        var changed = alice.with(AccountStatus.RESET_REQUIRED)
                .with(Attributes.of(verified("new@example.com")))
                .with(Credential.temporary("$other$", NOW.plusSeconds(3)));

        assertThat(update(changed)).isEqualTo(Written.DONE);

        var expected = new Account(
                changed.pool(),
                changed.username(),
                changed.sub(),
                changed.standing(),
                changed.attributes(),
                changed.credential(),
                changed.groups(),
                new Revision(2, NOW, NOW));
        assertThat(find("new@example.com")).contains(expected);
        assertThat(find("old@example.com")).isEmpty();
    }

    @Test
    void whatChangedMeanwhileIsStale() {
        var alice = account(pool, "alice");
        insert(alice);

        var written = World.race(3, () -> update(alice.with(AccountStatus.RESET_REQUIRED)));

        assertThat(written).containsOnlyOnce(Written.DONE).contains(Written.STALE);
        assertThat(update(account(pool, "nobody"))).isEqualTo(Written.STALE);
    }

    @Test
    void anUpdateThatFindsAnAliasTakenChangesNothing() {
        insert(account(pool, "alice", verified("alice@example.com")));
        var bob = account(pool, "bob", verified("bob@example.com"));
        insert(bob);
        var both = Attributes.of(Map.of(
                "email", "alice@example.com",
                "email_verified", "true",
                "phone_number", "+491701234567",
                "phone_number_verified", "true"));

        assertThat(update(bob.with(both))).isEqualTo(Written.ALIAS_TAKEN);

        assertThat(find("bob@example.com")).contains(bob);
        assertThat(find("+491701234567")).isEmpty();
    }

    @Test
    void anAccountThatIsRemovedFreesItsNames() {
        insert(account(pool, "alice", verified("alice@example.com")));
        world.in(pool.id(), () -> accounts.remove(new AccountKey(pool.id(), "alice")));

        assertThat(find("alice")).isEmpty();
        assertThat(insert(account(pool, "alice", verified("alice@example.com"))))
                .isEqualTo(Written.DONE);
    }

    @Test
    void anAttributeIsKeptCharacterByCharacter() {
        var odd = account(pool, "odd", Map.of("name", "a\0b\"\\ \uD83D\uDE00"));
        insert(odd);

        assertThat(find("odd")).contains(odd);
    }

    private Written insert(Account account) {
        return world.as(pool.id(), () -> insertHere(account));
    }

    private Written insertHere(Account account) {
        return accounts.insert(account, pool.namesOf(account));
    }

    private Written update(Account account) {
        return world.as(pool.id(), () -> accounts.update(account, pool.namesOf(account)));
    }

    private Optional<Account> find(String name) {
        return world.as(pool.id(), () -> accounts.find(pool.id(), name));
    }
}
