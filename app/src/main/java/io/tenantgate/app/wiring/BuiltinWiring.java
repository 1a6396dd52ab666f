package io.tenantgate.app.wiring;

import io.micronaut.context.annotation.Factory;
import io.tenantgate.adapters.userpools.BuiltinAccounts;
import io.tenantgate.adapters.userpools.BuiltinAdministration;
import io.tenantgate.adapters.userpools.BuiltinAdmission;
import io.tenantgate.adapters.userpools.BuiltinEngine;
import io.tenantgate.adapters.userpools.BuiltinEnrolment;
import io.tenantgate.adapters.userpools.BuiltinGroups;
import io.tenantgate.adapters.userpools.BuiltinInvited;
import io.tenantgate.adapters.userpools.BuiltinIssuerKeys;
import io.tenantgate.adapters.userpools.BuiltinPools;
import io.tenantgate.adapters.userpools.BuiltinSignIn;
import io.tenantgate.adapters.userpools.BuiltinSurvey;
import io.tenantgate.adapters.userpools.BuiltinTuning;
import io.tenantgate.app.settings.ConfiguredProviders;
import io.tenantgate.application.signin.Admission;
import io.tenantgate.userpools.account.AdminConfirm;
import io.tenantgate.userpools.account.AdminCreateAccount;
import io.tenantgate.userpools.account.AdminDelete;
import io.tenantgate.userpools.account.AdminEnable;
import io.tenantgate.userpools.account.AdminSetPassword;
import io.tenantgate.userpools.account.AdminUpdateAttributes;
import io.tenantgate.userpools.account.ChangePassword;
import io.tenantgate.userpools.account.DescribeAccount;
import io.tenantgate.userpools.account.FindAccount;
import io.tenantgate.userpools.account.ListAccounts;
import io.tenantgate.userpools.account.RegisterProven;
import io.tenantgate.userpools.account.SendAttributeCode;
import io.tenantgate.userpools.account.UpdateAttributes;
import io.tenantgate.userpools.account.VerifyAttribute;
import io.tenantgate.userpools.client.ChangeClient;
import io.tenantgate.userpools.client.CreateClient;
import io.tenantgate.userpools.client.DeleteClient;
import io.tenantgate.userpools.client.FindClient;
import io.tenantgate.userpools.group.AddToGroup;
import io.tenantgate.userpools.group.CreateGroup;
import io.tenantgate.userpools.group.DeleteGroup;
import io.tenantgate.userpools.group.FindGroup;
import io.tenantgate.userpools.group.ListAccountsIn;
import io.tenantgate.userpools.group.RemoveFromGroup;
import io.tenantgate.userpools.keys.Jwks;
import io.tenantgate.userpools.keys.PoolKeyring;
import io.tenantgate.userpools.pool.AddAttribute;
import io.tenantgate.userpools.pool.ChangePool;
import io.tenantgate.userpools.pool.CreatePool;
import io.tenantgate.userpools.pool.FindPool;
import io.tenantgate.userpools.pool.RemovePool;
import io.tenantgate.userpools.recovery.AdminResetPassword;
import io.tenantgate.userpools.recovery.ConfirmForgotPassword;
import io.tenantgate.userpools.recovery.ForgotPassword;
import io.tenantgate.userpools.signin.InitiateAuth;
import io.tenantgate.userpools.signin.ProveHolder;
import io.tenantgate.userpools.signin.RespondToChallenge;
import io.tenantgate.userpools.signup.ConfirmSignUp;
import io.tenantgate.userpools.signup.JudgeSignUp;
import io.tenantgate.userpools.signup.ResendCode;
import io.tenantgate.userpools.signup.SignUp;
import io.tenantgate.userpools.tokens.AdminGlobalSignOut;
import io.tenantgate.userpools.tokens.Refresh;
import io.tenantgate.userpools.tokens.RevokeToken;
import jakarta.inject.Singleton;

/// The provider on the built-in user pools: what it needs of the engine, by role.
@Factory
final class BuiltinWiring {
    @Singleton
    io.tenantgate.userpools.admission.Admission engineAdmission(ConfiguredProviders configured, Admission admission) {
        return new BuiltinAdmission(configured.builtin(), admission);
    }

    @Singleton
    BuiltinIssuerKeys builtinIssuerKeys(FindPool pools, PoolKeyring keyring, Jwks keySets) {
        return new BuiltinIssuerKeys(pools, keyring, keySets);
    }

    @Singleton
    BuiltinPools builtinPools(
            CreatePool createPool,
            FindPool findPool,
            AddAttribute addAttribute,
            RemovePool removePool,
            CreateClient createClient,
            FindClient findClient,
            DeleteClient deleteClient) {
        return new BuiltinPools(createPool, findPool, addAttribute, removePool, createClient, findClient, deleteClient);
    }

    @Singleton
    BuiltinTuning builtinTuning(
            FindPool findPool, ChangePool changePool, FindClient findClient, ChangeClient changeClient) {
        return new BuiltinTuning(findPool, changePool, findClient, changeClient);
    }

    @Singleton
    BuiltinEnrolment builtinEnrolment(
            JudgeSignUp judge,
            SignUp signUp,
            ConfirmSignUp confirm,
            ResendCode resend,
            ForgotPassword forgotPassword,
            ConfirmForgotPassword resetPassword,
            BuiltinInvited invited) {
        return new BuiltinEnrolment(judge, signUp, confirm, resend, forgotPassword, resetPassword, invited);
    }

    @Singleton
    BuiltinInvited builtinInvited(FindAccount find, RegisterProven register, ProveHolder prove) {
        return new BuiltinInvited(find, register, prove);
    }

    @Singleton
    BuiltinSignIn builtinSignIn(
            InitiateAuth initiate,
            RespondToChallenge respond,
            Refresh refresh,
            RevokeToken revoke,
            AdminGlobalSignOut signOut) {
        return new BuiltinSignIn(initiate, respond, refresh, revoke, signOut);
    }

    @Singleton
    BuiltinAccounts builtinAccounts(
            DescribeAccount describe,
            UpdateAttributes update,
            SendAttributeCode sendCode,
            VerifyAttribute verify,
            ChangePassword changePassword) {
        return new BuiltinAccounts(describe, update, sendCode, verify, changePassword);
    }

    @Singleton
    BuiltinGroups builtinGroups(CreateGroup create, DeleteGroup delete, AddToGroup add, RemoveFromGroup remove) {
        return new BuiltinGroups(create, delete, add, remove);
    }

    @Singleton
    BuiltinEngine builtinEngine(
            BuiltinPools pools,
            BuiltinTuning tuning,
            BuiltinEnrolment enrolment,
            BuiltinSignIn signIn,
            BuiltinAccounts accounts,
            BuiltinGroups groups,
            BuiltinAdministration administration,
            BuiltinSurvey survey,
            AdminDelete deletion) {
        return new BuiltinEngine(pools, tuning, enrolment, signIn, accounts, groups, administration, survey, deletion);
    }

    @Singleton
    BuiltinSurvey builtinSurvey(
            FindGroup findGroup,
            FindAccount findAccount,
            ListAccounts accounts,
            ListAccountsIn accountsIn,
            AdminEnable enable) {
        return new BuiltinSurvey(findGroup, findAccount, accounts, accountsIn, enable);
    }

    @Singleton
    BuiltinAdministration builtinAdministration(
            AdminCreateAccount create,
            AdminUpdateAttributes update,
            AdminConfirm confirm,
            AdminResetPassword resetPassword,
            AdminSetPassword setPassword) {
        return new BuiltinAdministration(create, update, confirm, resetPassword, setPassword);
    }
}
