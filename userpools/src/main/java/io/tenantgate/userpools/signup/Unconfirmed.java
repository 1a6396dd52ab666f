package io.tenantgate.userpools.signup;

import io.tenantgate.userpools.Refusal;
import io.tenantgate.userpools.Refusal.Reason;
import io.tenantgate.userpools.account.Account;
import io.tenantgate.userpools.account.AccountStatus;
import io.tenantgate.userpools.account.Sought;
import java.util.Optional;

/// What stands in the way of confirming somebody, the code apart.
final class Unconfirmed {
    private Unconfirmed() {}

    static Optional<Refusal> refusal(Sought sought) {
        return sought.account().map(Unconfirmed::refusal).orElse(Optional.of(Reason.NO_SUCH_USER));
    }

    private static Optional<Refusal> refusal(Account account) {
        if (!account.enabled()) {
            return Optional.of(Reason.USER_DISABLED);
        }
        return account.status() == AccountStatus.UNCONFIRMED ? Optional.empty() : Optional.of(Reason.USER_STATE);
    }
}
