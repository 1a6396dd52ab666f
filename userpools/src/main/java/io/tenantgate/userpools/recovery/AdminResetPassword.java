package io.tenantgate.userpools.recovery;

import io.tenantgate.userpools.Realm;
import io.tenantgate.userpools.account.AccountStatus;
import io.tenantgate.userpools.account.AdminDesk;
import io.tenantgate.userpools.account.Administered;
import io.tenantgate.userpools.account.Sought;
import io.tenantgate.userpools.account.Username;
import io.tenantgate.userpools.code.CodeDesk;
import io.tenantgate.userpools.code.CodePurpose;
import io.tenantgate.userpools.pool.PoolId;

/// Bars the present password, and sends a code to set another one with (`users-and-attributes.md`, section 5). An
/// account that waits for its first password is refused.
public final class AdminResetPassword {
    private final AdminDesk desk;
    private final ResetTargets targets;
    private final CodeDesk codes;

    public AdminResetPassword(AdminDesk desk, ResetTargets targets, CodeDesk codes) {
        this.desk = desk;
        this.targets = targets;
        this.codes = codes;
    }

    /// @param realm where the code will be good
    public Administered handle(PoolId pool, Realm realm, Username username) {
        return desk.on(pool, username, sought -> reset(sought, realm), Administered.Refused::new);
    }

    private Administered reset(Sought sought, Realm realm) {
        var refusal = targets.refusal(sought);
        if (refusal.isPresent()) {
            return new Administered.Refused(refusal.get());
        }
        codes.send(CodePurpose.RESET_PASSWORD, targets.addressee(sought, realm));
        return desk.write(sought.pool(), sought.account().orElseThrow().with(AccountStatus.RESET_REQUIRED));
    }
}
