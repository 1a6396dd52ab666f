package io.tenantgate.userpools.account;

import io.tenantgate.userpools.Refusal.Reason;
import io.tenantgate.userpools.pool.PoolId;

/// Confirms an account that registered itself; none of its addresses is verified by it
/// (`users-and-attributes.md`, section 1.1).
public final class AdminConfirm {
    private final AdminDesk desk;

    public AdminConfirm(AdminDesk desk) {
        this.desk = desk;
    }

    public Administered handle(PoolId pool, Username username) {
        return desk.on(pool, username, this::confirm, Administered.Refused::new);
    }

    private Administered confirm(Sought sought) {
        var account = sought.account().orElseThrow();
        return switch (account.status()) {
            case UNCONFIRMED -> desk.write(sought.pool(), account.with(AccountStatus.CONFIRMED));
            case CONFIRMED, FORCE_CHANGE_PASSWORD, RESET_REQUIRED -> new Administered.Refused(Reason.USER_STATE);
        };
    }
}
