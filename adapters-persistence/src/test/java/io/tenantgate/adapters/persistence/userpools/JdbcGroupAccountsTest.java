package io.tenantgate.adapters.persistence.userpools;

import static io.tenantgate.adapters.persistence.userpools.Examples.account;
import static io.tenantgate.adapters.persistence.userpools.Examples.group;
import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.adapters.persistence.testing.TestDatabase;
import io.tenantgate.userpools.account.Account;
import io.tenantgate.userpools.account.AccountKey;
import io.tenantgate.userpools.account.AccountStatus;
import io.tenantgate.userpools.account.Sub;
import io.tenantgate.userpools.group.AccountGroups;
import io.tenantgate.userpools.group.AccountGroups.Rank;
import io.tenantgate.userpools.group.Group;
import io.tenantgate.userpools.group.GroupDetails;
import io.tenantgate.userpools.group.Precedence;
import io.tenantgate.userpools.group.RoleArn;
import io.tenantgate.userpools.pool.Pool;
import io.tenantgate.userpools.port.GroupAccounts.Joined;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JdbcGroupAccountsTest {
    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private static final RoleArn ROLE = new RoleArn("arn:aws:iam::123456789012:role/readers");

    private final World world = World.on(DATABASE);
    private final JdbcGroups groups = new JdbcGroups(world.sql());
    private final JdbcGroupAccounts accounts = new JdbcGroupAccounts(world.sql());
    private final Pool pool = world.added(Examples.pool());
    private final Account alice = world.added(pool, account(pool, "alice"));
    private final Group weak = world.added(group(pool, "a-weak"));
    private final Group strong = world.added(group(pool, "z-strong", GroupDetails.NONE.with(new Precedence(0))));
    private final Group middle = world.added(
            group(pool, "middle", GroupDetails.NONE.with(new Precedence(5)).with(ROLE)));

    @Test
    void theGroupsOfAnAccountComeTheStrongestFirst() {
        for (var group : List.of(weak, middle, strong)) {
            assertThat(join(alice, group, 9)).isEqualTo(Joined.DONE);
        }

        assertThat(groupsOf(alice)).containsExactly(strong, middle, weak);
    }

    @Test
    void anAccountIsReadWithItsGroupsHoweverItIsFound() {
        join(alice, weak, 9);
        join(alice, middle, 9);
        var expected = new AccountGroups(List.of(
                new Rank(middle.name(), Optional.of(new Precedence(5)), Optional.of(ROLE)),
                new Rank(weak.name(), Optional.empty(), Optional.empty())));

        assertThat(read(alice)).isEqualTo(alice.with(expected));
        assertThat(in(() -> world.accounts().find(pool.id(), alice.sub()))).contains(alice.with(expected));
    }

    @Test
    void aWriteOfTheAccountLeavesItsGroups() {
        join(alice, weak, 9);

        in(() -> world.accounts().update(alice.with(AccountStatus.RESET_REQUIRED), pool.namesOf(alice)));

        assertThat(read(alice).groups().names()).containsExactly(weak.name());
    }

    @Test
    void whoIsInAGroupAlreadyStaysAlsoAtTheLimit() {
        join(alice, weak, 1);

        assertThat(join(alice, weak, 1)).isEqualTo(Joined.DONE);
        assertThat(join(alice, middle, 1)).isEqualTo(Joined.TOO_MANY);
        assertThat(groupsOf(alice)).containsExactly(weak);
    }

    @Test
    void racersDoNotExceedWhatAnAccountMayHave() {
        var number = new AtomicInteger();
        var made = IntStream.range(0, 6)
                .mapToObj(n -> world.added(group(pool, "raced-" + n)))
                .toList();

        var joined = World.race(6, () -> join(alice, made.get(number.getAndIncrement()), 2));

        assertThat(joined).filteredOn(Joined.DONE::equals).hasSize(2);
        assertThat(groupsOf(alice)).hasSize(2);
    }

    @Test
    void anAccountOrAGroupThatIsGoneIsTold() {
        var nobody = account(pool, "nobody");

        assertThat(join(nobody, weak, 9)).isEqualTo(Joined.NO_ACCOUNT);
        assertThat(join(alice, group(pool, "nothing"), 9)).isEqualTo(Joined.NO_GROUP);
        assertThat(leave(alice, group(pool, "nothing"))).isFalse();
    }

    @Test
    void whoLeavesIsInThatGroupNoLonger() {
        join(alice, weak, 9);
        join(alice, strong, 9);

        assertThat(leave(alice, weak)).isTrue();
        assertThat(leave(alice, weak)).isTrue();

        assertThat(groupsOf(alice)).containsExactly(strong);
    }

    @Test
    void aGroupThatIsMadeAnewBeginsWithoutAccounts() {
        join(alice, weak, 9);
        assertThat(in(() -> groups.remove(pool.id(), weak.name()))).contains(weak);

        world.added(weak);

        assertThat(groupsOf(alice)).isEmpty();
        assertThat(page(weak, Optional.empty(), 9)).isEmpty();
    }

    @Test
    void anAccountThatIsMadeAnewIsInNoGroup() {
        join(alice, weak, 9);
        world.in(pool.id(), () -> world.accounts().remove(new AccountKey(pool.id(), "alice")));

        var anew = world.added(pool, account(pool, "alice"));

        assertThat(groupsOf(anew)).isEmpty();
        assertThat(page(weak, Optional.empty(), 9)).isEmpty();
    }

    @Test
    void aPoolThatIsRemovedTakesItsGroupsWithIt() {
        join(alice, weak, 9);

        world.in(pool.id(), () -> new JdbcPools(world.sql()).remove(pool.id(), 500));

        assertThat(in(() -> groups.find(pool.id(), weak.name()))).isEmpty();
    }

    @Test
    void theAccountsOfAGroupComeBySubPageByPage() {
        var all = IntStream.range(0, 4)
                .mapToObj(n -> world.added(pool, account(pool, "user-" + n)))
                .sorted(Comparator.comparing(account -> hex(account.sub())))
                .toList();
        all.forEach(account -> world.joined(account, middle));

        var first = page(middle, Optional.empty(), 3);

        assertThat(subs(first)).isEqualTo(subs(all.subList(0, 3)));
        assertThat(first.getFirst().groups().roles()).containsExactly(ROLE);
        assertThat(subs(page(middle, Optional.of(first.getLast().sub()), 3))).isEqualTo(subs(all.subList(3, 4)));
    }

    private static String hex(Sub sub) {
        return sub.toString();
    }

    private static List<UUID> subs(List<Account> found) {
        return found.stream().map(account -> account.sub().value()).toList();
    }

    private Joined join(Account account, Group group, int most) {
        return in(() -> accounts.join(pool.id(), account.sub(), group.name(), most));
    }

    private boolean leave(Account account, Group group) {
        return in(() -> accounts.leave(pool.id(), account.sub(), group.name()));
    }

    private List<Group> groupsOf(Account account) {
        return in(() -> accounts.groupsOf(pool.id(), account.sub()));
    }

    private List<Account> page(Group group, Optional<Sub> after, int limit) {
        return in(() -> accounts.page(pool.id(), group.name(), after, limit));
    }

    private Account read(Account account) {
        return in(() -> world.accounts().find(pool.id(), account.username().value()))
                .orElseThrow();
    }

    private <T> T in(Supplier<T> work) {
        return world.as(pool.id(), work);
    }
}
