package io.tenantgate.userpools.account;

import io.tenantgate.userpools.pool.PoolId;

/// Shows an account to an administrator, by its username or an alias.
public final class FindAccount {
    private final AdminDesk desk;

    public FindAccount(AdminDesk desk) {
        this.desk = desk;
    }

    public Administered handle(PoolId pool, Username username) {
        return desk.on(
                pool,
                username,
                sought -> new Administered.Done(sought.account().orElseThrow()),
                Administered.Refused::new);
    }
}
