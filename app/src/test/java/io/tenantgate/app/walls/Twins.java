package io.tenantgate.app.walls;

import io.tenantgate.app.api.Service;
import io.tenantgate.application.provider.PoolDesign;
import io.tenantgate.application.provider.PoolDesign.Names;
import io.tenantgate.application.provider.PoolProvisioner;
import io.tenantgate.application.provider.Provider;
import io.tenantgate.application.provider.Providers;
import io.tenantgate.domain.tenancy.PasswordPolicyName;
import io.tenantgate.domain.tenancy.UserPool;
import io.tenantgate.userpools.Password;
import io.tenantgate.userpools.Realm;
import io.tenantgate.userpools.account.Account;
import io.tenantgate.userpools.account.AdminCreateAccount;
import io.tenantgate.userpools.account.Administered;
import io.tenantgate.userpools.account.FindAccount;
import io.tenantgate.userpools.account.Username;
import io.tenantgate.userpools.group.AddToGroup;
import io.tenantgate.userpools.group.GroupName;
import io.tenantgate.userpools.pool.PoolId;
import io.tenantgate.userpools.port.Accounts;
import io.tenantgate.userpools.port.Transactions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Two pools in which everything has the same name: client, group, account and address.
record Twins(Service service) {
    private static final Username ALICE = new Username("alice");
    private static final Username ADDRESS = new Username("alice@example.com");
    private static final GroupName ADMINS = new GroupName("admins");

    void meet() {
        var pools = List.of(pool("twin-1"), pool("twin-2"));
        pools.forEach(this::fill);
        pools.forEach(this::look);
    }

    private UserPool pool(String name) {
        return provisioner().createPool(name, new PoolDesign(Names.ADDRESSES, PasswordPolicyName.COGNITO));
    }

    private PoolProvisioner provisioner() {
        return service.bean(Providers.class).all().stream()
                .map(Provider::provisioner)
                .findFirst()
                .orElseThrow();
    }

    private void fill(UserPool pool) {
        provisioner().provideGroup(pool, ADMINS.value());
        service.bean(AdminCreateAccount.class).prepare(alice(pool)).apply();
        join(pool);
        join(pool);
    }

    private static AdminCreateAccount.Command alice(UserPool pool) {
        return new AdminCreateAccount.Command(
                new PoolId(pool.id()),
                Realm.NONE,
                ALICE,
                Map.of("email", ADDRESS.value(), "email_verified", "true"),
                Optional.of(new Password("Temporary-Horse-1")),
                Set.of());
    }

    private void join(UserPool pool) {
        service.bean(AddToGroup.class).handle(new PoolId(pool.id()), ALICE, ADMINS);
    }

    private void look(UserPool pool) {
        var find = service.bean(FindAccount.class);
        find.handle(new PoolId(pool.id()), ALICE);
        var found = find.handle(new PoolId(pool.id()), ADDRESS);
        switch (found) {
            case Administered.Done(var account) -> look(account);
            case Administered.Refused(var refusal) -> throw new AssertionError(refusal);
        }
    }

    private void look(Account account) {
        var accounts = service.bean(Accounts.class);
        service.bean(Transactions.class).in(account.pool(), () -> accounts.find(account.pool(), account.sub()));
    }
}
