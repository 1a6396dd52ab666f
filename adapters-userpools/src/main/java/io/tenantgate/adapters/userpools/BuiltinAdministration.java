package io.tenantgate.adapters.userpools;

import io.tenantgate.userpools.account.AdminConfirm;
import io.tenantgate.userpools.account.AdminCreateAccount;
import io.tenantgate.userpools.account.AdminSetPassword;
import io.tenantgate.userpools.account.AdminUpdateAttributes;
import io.tenantgate.userpools.recovery.AdminResetPassword;

/// The engine's operations by which administrators keep accounts.
public record BuiltinAdministration(
        AdminCreateAccount create,
        AdminUpdateAttributes update,
        AdminConfirm confirm,
        AdminResetPassword resetPassword,
        AdminSetPassword setPassword) {}
