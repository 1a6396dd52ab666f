package io.tenantgate.adapters.userpools;

import io.tenantgate.userpools.account.AdminDelete;

/// The engine, as far as a provider needs it.
public record BuiltinEngine(
        BuiltinPools pools,
        BuiltinTuning tuning,
        BuiltinEnrolment enrolment,
        BuiltinSignIn signIn,
        BuiltinAccounts accounts,
        BuiltinGroups groups,
        BuiltinAdministration administration,
        BuiltinSurvey survey,
        AdminDelete deletion) {}
