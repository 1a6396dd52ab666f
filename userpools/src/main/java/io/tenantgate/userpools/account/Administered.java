package io.tenantgate.userpools.account;

import io.tenantgate.userpools.Refusal;

/// What comes of an administrator's act on one account.
public sealed interface Administered {
    /// @param account as it is now, or was when it was removed
    record Done(Account account) implements Administered {}

    record Refused(Refusal refusal) implements Administered {}
}
