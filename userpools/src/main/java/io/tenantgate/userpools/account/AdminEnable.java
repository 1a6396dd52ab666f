package io.tenantgate.userpools.account;

import io.tenantgate.userpools.pool.PoolId;

/// Enables or disables an account. A disabled one signs in nowhere and refreshes nothing, whatever its status, which
/// stays (`users-and-attributes.md`, section 1).
public final class AdminEnable {
    private final AdminDesk desk;

    public AdminEnable(AdminDesk desk) {
        this.desk = desk;
    }

    public Administered handle(PoolId pool, Username username, Enabled enabled) {
        return desk.on(
                pool,
                username,
                sought ->
                        desk.write(sought.pool(), sought.account().orElseThrow().with(enabled)),
                Administered.Refused::new);
    }
}
