package io.tenantgate.adapters.userpools;

import io.tenantgate.userpools.account.ChangePassword;
import io.tenantgate.userpools.account.DescribeAccount;
import io.tenantgate.userpools.account.SendAttributeCode;
import io.tenantgate.userpools.account.UpdateAttributes;
import io.tenantgate.userpools.account.VerifyAttribute;

/// The engine's operations by which people keep their accounts.
public record BuiltinAccounts(
        DescribeAccount describe,
        UpdateAttributes update,
        SendAttributeCode sendCode,
        VerifyAttribute verify,
        ChangePassword changePassword) {}
