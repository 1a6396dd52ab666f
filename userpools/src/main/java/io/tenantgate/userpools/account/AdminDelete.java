package io.tenantgate.userpools.account;

import io.tenantgate.userpools.Refusal.Reason;
import io.tenantgate.userpools.pool.PoolId;

/// Removes accounts with all that hangs on them; the username is free again.
public final class AdminDelete {
    private final AdminDesk desk;
    private final Directory directory;

    public AdminDelete(AdminDesk desk, Directory directory) {
        this.desk = desk;
        this.directory = directory;
    }

    /// In whatever state it is.
    public Administered handle(PoolId pool, Username username) {
        return desk.on(pool, username, this::remove, Administered.Refused::new);
    }

    /// Only while it was never confirmed, such as what an abandoned sign-up left behind.
    public Administered unconfirmed(PoolId pool, Username username) {
        return desk.on(
                pool,
                username,
                sought -> sought.account().orElseThrow().status() == AccountStatus.UNCONFIRMED
                        ? remove(sought)
                        : new Administered.Refused(Reason.USER_STATE),
                Administered.Refused::new);
    }

    private Administered remove(Sought sought) {
        directory.remove(sought);
        return new Administered.Done(sought.account().orElseThrow());
    }
}
