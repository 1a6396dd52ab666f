package io.tenantgate.adapters.persistence.userpools;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.adapters.persistence.testing.TestDatabase;
import io.tenantgate.userpools.Refusal.Reason;
import io.tenantgate.userpools.account.Username;
import io.tenantgate.userpools.client.Caller;
import io.tenantgate.userpools.group.AddToGroup;
import io.tenantgate.userpools.group.ChangeGroup;
import io.tenantgate.userpools.group.CreateGroup;
import io.tenantgate.userpools.group.DeleteGroup;
import io.tenantgate.userpools.group.FindGroup;
import io.tenantgate.userpools.group.Group;
import io.tenantgate.userpools.group.GroupAnswer;
import io.tenantgate.userpools.group.GroupDetails;
import io.tenantgate.userpools.group.GroupName;
import io.tenantgate.userpools.group.ListAccountsIn;
import io.tenantgate.userpools.group.ListGroups;
import io.tenantgate.userpools.group.ListGroupsOf;
import io.tenantgate.userpools.group.Precedence;
import io.tenantgate.userpools.group.RemoveFromGroup;
import io.tenantgate.userpools.pool.PoolId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class GroupFlowTest {
    private static final Username ALICE = new Username("alice");
    private static final Username NOBODY = new Username("nobody");
    private static final GroupName ADMINS = new GroupName("admins");
    private static final GroupName READERS = new GroupName("readers");
    private static final PoolId NOWHERE = new PoolId("eu-west-1_nowhere00");

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    @RegisterExtension
    final EngineOnPostgres engine = new EngineOnPostgres(DATABASE);

    private final Caller acme = engine.managed();

    @BeforeEach
    void alice() {
        engine.member(acme, "alice", "alice@example.com");
    }

    @Test
    void aGroupIsCreatedChangedShownAndDeleted() {
        var created = done(create(ADMINS));
        var changed = new ChangeGroup(engine.admin, engine.groups, engine.clock)
                .handle(acme.pool(), ADMINS, GroupDetails.NONE.with(new Precedence(3)));

        assertThat(created.name()).isEqualTo(ADMINS);
        assertThat(done(changed).details().precedence()).contains(new Precedence(3));
        assertThat(find(ADMINS)).isEqualTo(changed);
        assertThat(delete(ADMINS)).isEqualTo(changed);
        assertThat(find(ADMINS)).isEqualTo(refused(Reason.NO_SUCH_GROUP));
        assertThat(delete(ADMINS)).isEqualTo(refused(Reason.NO_SUCH_GROUP));
    }

    @Test
    void aNameThatIsTakenAndAPoolThatIsNotThereAreTold() {
        create(ADMINS);

        assertThat(create(ADMINS)).isEqualTo(refused(Reason.GROUP_EXISTS));
        assertThat(new CreateGroup(engine.admin, engine.groups, engine.clock)
                        .handle(NOWHERE, ADMINS, GroupDetails.NONE))
                .isEqualTo(refused(Reason.NO_SUCH_POOL));
    }

    @Test
    void aPoolHasAtMostTenThousandGroups() {
        create(ADMINS);
        present(9_999);

        assertThat(create(READERS)).isInstanceOf(GroupAnswer.Done.class);
        assertThat(create(new GroupName("one-too-many"))).isEqualTo(refused(Reason.TOO_MANY_GROUPS));
    }

    @Test
    void anAccountIsInAtMostAHundredGroups() {
        for (var n = 0; n < 100; n++) {
            var name = new GroupName("g" + n);
            create(name);
            assertThat(add(ALICE, name)).isEqualTo(new AddToGroup.Outcome.Added());
        }
        create(ADMINS);

        assertThat(add(ALICE, ADMINS)).isEqualTo(new AddToGroup.Outcome.Refused(Reason.TOO_MANY_GROUPS));
        assertThat(add(ALICE, new GroupName("g7"))).isEqualTo(new AddToGroup.Outcome.Added());
    }

    @Test
    void whoIsAddedIsListedUntilRemoved() {
        create(ADMINS);
        var alice = engine.account(acme, "alice");

        add(new Username("Alice@example.com"), ADMINS);

        assertThat(subsIn(ADMINS)).containsExactly(alice.sub().toString());
        assertThat(groupsOf(ALICE)).containsExactly(ADMINS);
        assertThat(engine.account(acme, "alice").groups().names()).containsExactly(ADMINS);
        assertThat(remove(ALICE, ADMINS)).isEqualTo(new RemoveFromGroup.Outcome.Removed());
        assertThat(remove(ALICE, ADMINS)).isEqualTo(new RemoveFromGroup.Outcome.Removed());
        assertThat(groupsOf(ALICE)).isEmpty();
    }

    @Test
    void anAccountOrAGroupThatIsNotThereIsToldToAdministrators() {
        create(ADMINS);
        var noAccount = new AddToGroup.Outcome.Refused(Reason.NO_SUCH_USER);
        var noGroup = new AddToGroup.Outcome.Refused(Reason.NO_SUCH_GROUP);

        assertThat(add(NOBODY, ADMINS)).isEqualTo(noAccount);
        assertThat(add(ALICE, READERS)).isEqualTo(noGroup);
        assertThat(remove(ALICE, READERS)).isEqualTo(new RemoveFromGroup.Outcome.Refused(Reason.NO_SUCH_GROUP));
        assertThat(accountsIn(READERS, 9)).isEqualTo(new ListAccountsIn.Outcome.Refused(Reason.NO_SUCH_GROUP));
        assertThat(listGroupsOf(NOBODY)).isEqualTo(new ListGroupsOf.Outcome.Refused(Reason.NO_SUCH_USER));
    }

    @Test
    void aPageSaysWhetherThereIsMore() {
        create(READERS);
        create(ADMINS);

        assertThat(names(groups(Optional.empty(), 1))).containsExactly(ADMINS);
        assertThat(groups(Optional.empty(), 1).more()).isTrue();
        assertThat(names(groups(Optional.of(ADMINS), 1))).containsExactly(READERS);
        assertThat(groups(Optional.of(ADMINS), 1).more()).isFalse();
    }

    private GroupAnswer create(GroupName name) {
        return new CreateGroup(engine.admin, engine.groups, engine.clock).handle(acme.pool(), name, GroupDetails.NONE);
    }

    private GroupAnswer find(GroupName name) {
        return new FindGroup(engine.admin, engine.groups).handle(acme.pool(), name);
    }

    private GroupAnswer delete(GroupName name) {
        return new DeleteGroup(engine.admin, engine.groups).handle(acme.pool(), name);
    }

    private AddToGroup.Outcome add(Username username, GroupName group) {
        return new AddToGroup(engine.admin, engine.groupAccounts).handle(acme.pool(), username, group);
    }

    private RemoveFromGroup.Outcome remove(Username username, GroupName group) {
        return new RemoveFromGroup(engine.admin, engine.groupAccounts).handle(acme.pool(), username, group);
    }

    private ListGroups.Outcome.Page groups(Optional<GroupName> after, int limit) {
        return (ListGroups.Outcome.Page)
                new ListGroups(engine.admin, engine.groups).handle(new ListGroups.Query(acme.pool(), after, limit));
    }

    private ListGroupsOf.Outcome listGroupsOf(Username username) {
        return new ListGroupsOf(engine.admin, engine.groupAccounts).handle(acme.pool(), username);
    }

    private List<GroupName> groupsOf(Username username) {
        return ((ListGroupsOf.Outcome.Listed) listGroupsOf(username))
                .groups().stream().map(Group::name).toList();
    }

    private ListAccountsIn.Outcome accountsIn(GroupName group, int limit) {
        return new ListAccountsIn(engine.admin, engine.groups, engine.groupAccounts)
                .handle(new ListAccountsIn.Query(acme.pool(), group, Optional.empty(), limit));
    }

    private List<String> subsIn(GroupName group) {
        return ((ListAccountsIn.Outcome.Page) accountsIn(group, 9))
                .accounts().stream().map(account -> account.sub().toString()).toList();
    }

    /// As though the pool had that many.
    private void present(int groups) {
        var world = World.on(DATABASE);
        world.in(
                acme.pool(),
                () -> world.sql()
                        .query("update userpools.group_counts set present = :n where pool_id = :pool")
                        .set("n", groups)
                        .set("pool", acme.pool().value())
                        .update());
    }

    private static List<GroupName> names(ListGroups.Outcome.Page page) {
        return page.groups().stream().map(Group::name).toList();
    }

    private static Group done(GroupAnswer answer) {
        return ((GroupAnswer.Done) answer).group();
    }

    private static GroupAnswer refused(Reason reason) {
        return new GroupAnswer.Refused(reason);
    }
}
