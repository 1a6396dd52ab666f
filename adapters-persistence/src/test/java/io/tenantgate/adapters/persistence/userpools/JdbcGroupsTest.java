package io.tenantgate.adapters.persistence.userpools;

import static io.tenantgate.adapters.persistence.userpools.Examples.NOW;
import static io.tenantgate.adapters.persistence.userpools.Examples.group;
import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.adapters.persistence.testing.TestDatabase;
import io.tenantgate.userpools.group.Group;
import io.tenantgate.userpools.group.GroupDetails;
import io.tenantgate.userpools.group.GroupName;
import io.tenantgate.userpools.group.Precedence;
import io.tenantgate.userpools.group.RoleArn;
import io.tenantgate.userpools.pool.Pool;
import io.tenantgate.userpools.port.Groups.Added;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JdbcGroupsTest {
    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private static final RoleArn ROLE = new RoleArn("arn:aws:iam::123456789012:role/admins");
    private static final GroupDetails FULL =
            new GroupDetails(Optional.of("Those who may"), Optional.of(new Precedence(0)), Optional.of(ROLE));

    private final World world = World.on(DATABASE);
    private final JdbcGroups groups = new JdbcGroups(world.sql());
    private final Pool pool = world.added(Examples.pool());

    @Test
    void aGroupIsFoundAsItWasAdded() {
        var full = group(pool, "admins", FULL);
        var bare = group(pool, "Admins/\uD83D\uDE00");

        assertThat(add(full, 9)).isEqualTo(Added.DONE);
        assertThat(add(bare, 9)).isEqualTo(Added.DONE);

        assertThat(find("admins")).contains(full);
        assertThat(find("Admins/\uD83D\uDE00")).contains(bare);
        assertThat(find("ADMINS")).isEmpty();
    }

    @Test
    void aNameIsTakenOnceAndTheTransactionGoesOn() {
        add(group(pool, "admins", FULL), 9);

        var next = in(() -> {
            assertThat(groups.add(group(pool, "admins"), 9)).isEqualTo(Added.NAME_TAKEN);
            return groups.add(group(pool, "others"), 2);
        });

        assertThat(next).isEqualTo(Added.DONE);
        assertThat(find("admins")).contains(group(pool, "admins", FULL));
    }

    @Test
    void aPoolHasAsManyGroupsAsItMayAndARemovedOneMakesRoom() {
        add(group(pool, "one"), 2);
        add(group(pool, "two"), 2);

        assertThat(add(group(pool, "three"), 2)).isEqualTo(Added.TOO_MANY);
        assertThat(find("three")).isEmpty();
        in(() -> groups.remove(pool.id(), new GroupName("one")));
        in(() -> groups.remove(pool.id(), new GroupName("one")));

        assertThat(add(group(pool, "three"), 2)).isEqualTo(Added.DONE);
        assertThat(add(group(pool, "four"), 2)).isEqualTo(Added.TOO_MANY);
    }

    @Test
    void racersDoNotExceedWhatAPoolMayHave() {
        var number = new AtomicInteger();

        var added = World.race(6, () -> add(group(pool, "g" + number.incrementAndGet()), 3));

        assertThat(added).filteredOn(Added.DONE::equals).hasSize(3);
        assertThat(page(Optional.empty(), 9)).hasSize(3);
    }

    @Test
    void whatIsNotGivenStaysAsItIs() {
        add(group(pool, "admins", FULL), 9);
        var later = NOW.plusSeconds(5);

        var changed = change("admins", GroupDetails.NONE.with(new Precedence(7)));

        assertThat(changed)
                .contains(new Group(pool.id(), new GroupName("admins"), FULL.with(new Precedence(7)), NOW, later));
        assertThat(find("admins")).isEqualTo(changed);
        assertThat(change("nobody", FULL)).isEmpty();
    }

    @Test
    void groupsComeByNamePageByPage() {
        for (var name : List.of("b", "a", "C", "d")) {
            add(group(pool, name), 9);
        }

        var first = page(Optional.empty(), 3);

        assertThat(names(first)).containsExactly("C", "a", "b");
        assertThat(names(page(Optional.of(first.getLast().name()), 3))).containsExactly("d");
    }

    private Optional<Group> change(String name, GroupDetails given) {
        return in(() -> groups.change(pool.id(), new GroupName(name), given, NOW.plusSeconds(5)));
    }

    private Added add(Group group, int most) {
        return in(() -> groups.add(group, most));
    }

    private Optional<Group> find(String name) {
        return in(() -> groups.find(pool.id(), new GroupName(name)));
    }

    private List<Group> page(Optional<GroupName> after, int limit) {
        return in(() -> groups.page(pool.id(), after, limit));
    }

    private <T> T in(Supplier<T> work) {
        return world.as(pool.id(), work);
    }

    private static List<String> names(List<Group> found) {
        return found.stream().map(group -> group.name().value()).toList();
    }
}
