package io.tenantgate.app.wiring;

import io.micronaut.context.annotation.Factory;
import io.tenantgate.userpools.account.AdminDesk;
import io.tenantgate.userpools.group.AddToGroup;
import io.tenantgate.userpools.group.ChangeGroup;
import io.tenantgate.userpools.group.CreateGroup;
import io.tenantgate.userpools.group.DeleteGroup;
import io.tenantgate.userpools.group.FindGroup;
import io.tenantgate.userpools.group.ListAccountsIn;
import io.tenantgate.userpools.group.ListGroups;
import io.tenantgate.userpools.group.ListGroupsOf;
import io.tenantgate.userpools.group.RemoveFromGroup;
import io.tenantgate.userpools.port.GroupAccounts;
import io.tenantgate.userpools.port.Groups;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/// Groups of the built-in pools, and who is in them.
@Factory
final class PoolGroupsWiring {
    @Singleton
    CreateGroup createGroup(AdminDesk desk, Groups groups, InstantSource clock) {
        return new CreateGroup(desk, groups, clock);
    }

    @Singleton
    ChangeGroup changeGroup(AdminDesk desk, Groups groups, InstantSource clock) {
        return new ChangeGroup(desk, groups, clock);
    }

    @Singleton
    DeleteGroup deleteGroup(AdminDesk desk, Groups groups) {
        return new DeleteGroup(desk, groups);
    }

    @Singleton
    FindGroup findGroup(AdminDesk desk, Groups groups) {
        return new FindGroup(desk, groups);
    }

    @Singleton
    ListGroups listGroups(AdminDesk desk, Groups groups) {
        return new ListGroups(desk, groups);
    }

    @Singleton
    AddToGroup addToGroup(AdminDesk desk, GroupAccounts accounts) {
        return new AddToGroup(desk, accounts);
    }

    @Singleton
    RemoveFromGroup removeFromGroup(AdminDesk desk, GroupAccounts accounts) {
        return new RemoveFromGroup(desk, accounts);
    }

    @Singleton
    ListGroupsOf listGroupsOf(AdminDesk desk, GroupAccounts accounts) {
        return new ListGroupsOf(desk, accounts);
    }

    @Singleton
    ListAccountsIn listAccountsIn(AdminDesk desk, Groups groups, GroupAccounts accounts) {
        return new ListAccountsIn(desk, groups, accounts);
    }
}
