package io.tenantgate.adapters.userpools;

import io.tenantgate.userpools.account.AdminEnable;
import io.tenantgate.userpools.account.FindAccount;
import io.tenantgate.userpools.account.ListAccounts;
import io.tenantgate.userpools.group.FindGroup;
import io.tenantgate.userpools.group.ListAccountsIn;

/// The engine's operations by which what there is is compared with what should be.
public record BuiltinSurvey(
        FindGroup findGroup,
        FindAccount findAccount,
        ListAccounts accounts,
        ListAccountsIn accountsIn,
        AdminEnable enable) {}
