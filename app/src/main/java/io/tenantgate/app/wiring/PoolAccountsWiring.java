package io.tenantgate.app.wiring;

import io.micronaut.context.annotation.Factory;
import io.tenantgate.app.randomness.SecureCodes;
import io.tenantgate.userpools.account.AdminConfirm;
import io.tenantgate.userpools.account.AdminCreateAccount;
import io.tenantgate.userpools.account.AdminDelete;
import io.tenantgate.userpools.account.AdminDesk;
import io.tenantgate.userpools.account.AdminEnable;
import io.tenantgate.userpools.account.AdminSetPassword;
import io.tenantgate.userpools.account.AdminUpdateAttributes;
import io.tenantgate.userpools.account.ChangePassword;
import io.tenantgate.userpools.account.DeleteAccount;
import io.tenantgate.userpools.account.DescribeAccount;
import io.tenantgate.userpools.account.Directory;
import io.tenantgate.userpools.account.FindAccount;
import io.tenantgate.userpools.account.Invitations;
import io.tenantgate.userpools.account.ListAccounts;
import io.tenantgate.userpools.account.OwnAccount;
import io.tenantgate.userpools.account.RegisterProven;
import io.tenantgate.userpools.account.SendAttributeCode;
import io.tenantgate.userpools.account.UpdateAttributes;
import io.tenantgate.userpools.account.VerifyAttribute;
import io.tenantgate.userpools.client.Doorkeeper;
import io.tenantgate.userpools.code.Allowance;
import io.tenantgate.userpools.code.CodeDesk;
import io.tenantgate.userpools.code.CodeMacs;
import io.tenantgate.userpools.code.Pretence;
import io.tenantgate.userpools.hashing.Passwords;
import io.tenantgate.userpools.lockout.Lockout;
import io.tenantgate.userpools.port.Accounts;
import io.tenantgate.userpools.port.AttemptLimits;
import io.tenantgate.userpools.port.CodeStore;
import io.tenantgate.userpools.port.Codes;
import io.tenantgate.userpools.port.Ids;
import io.tenantgate.userpools.port.Messages;
import io.tenantgate.userpools.port.Pools;
import io.tenantgate.userpools.port.Transactions;
import io.tenantgate.userpools.port.Vault;
import io.tenantgate.userpools.recovery.AdminResetPassword;
import io.tenantgate.userpools.recovery.ConfirmForgotPassword;
import io.tenantgate.userpools.recovery.ForgotPassword;
import io.tenantgate.userpools.recovery.ResetCodes;
import io.tenantgate.userpools.recovery.ResetTargets;
import io.tenantgate.userpools.signin.ProveHolder;
import io.tenantgate.userpools.signup.ConfirmSignUp;
import io.tenantgate.userpools.signup.JudgeSignUp;
import io.tenantgate.userpools.signup.ResendCode;
import io.tenantgate.userpools.signup.SignUp;
import io.tenantgate.userpools.signup.SignUpCodes;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/// Accounts of the built-in pools: sign-up, recovery, codes, and what holders and administrators do.
@Factory
final class PoolAccountsWiring {
    @Singleton
    Codes codes() {
        return new SecureCodes();
    }

    @Singleton
    Allowance allowance(AttemptLimits limits, InstantSource clock) {
        return new Allowance(limits, clock);
    }

    @Singleton
    CodeMacs codeMacs(Vault vault) {
        return new CodeMacs(vault);
    }

    @Singleton
    CodeDesk codeDesk(CodeStore store, Codes codes, CodeMacs macs, Messages messages, InstantSource clock) {
        return new CodeDesk(store, codes, macs, messages, clock);
    }

    @Singleton
    Pretence pretence(Vault vault) {
        return new Pretence(vault);
    }

    @Singleton
    SignUpCodes signUpCodes(CodeDesk desk, Pretence pretence) {
        return new SignUpCodes(desk, pretence);
    }

    @Singleton
    JudgeSignUp judgeSignUp(Doorkeeper door, SignUpCodes codes) {
        return new JudgeSignUp(door, codes);
    }

    @Singleton
    SignUp signUp(Doorkeeper door, Directory directory, Passwords passwords, SignUpCodes codes, Allowance allowance) {
        return new SignUp(door, directory, passwords, codes, allowance);
    }

    @Singleton
    ConfirmSignUp confirmSignUp(Doorkeeper door, Directory directory, CodeDesk codes, Allowance allowance) {
        return new ConfirmSignUp(door, directory, codes, allowance);
    }

    @Singleton
    ResendCode resendCode(Doorkeeper door, Directory directory, SignUpCodes codes, Allowance allowance) {
        return new ResendCode(door, directory, codes, allowance);
    }

    @Singleton
    ResetTargets resetTargets(Pretence pretence) {
        return new ResetTargets(pretence);
    }

    @Singleton
    ResetCodes resetCodes(Directory directory, CodeDesk codes, ResetTargets targets, Allowance allowance) {
        return new ResetCodes(directory, codes, targets, allowance);
    }

    @Singleton
    ForgotPassword forgotPassword(
            Doorkeeper door, Directory directory, CodeDesk codes, ResetTargets targets, Allowance allowance) {
        return new ForgotPassword(door, directory, codes, targets, allowance);
    }

    @Singleton
    ConfirmForgotPassword confirmForgotPassword(Doorkeeper door, ResetCodes codes, Passwords passwords) {
        return new ConfirmForgotPassword(door, codes, passwords);
    }

    @Singleton
    OwnAccount ownAccount(Doorkeeper door, Directory directory) {
        return new OwnAccount(door, directory);
    }

    @Singleton
    DescribeAccount describeAccount(OwnAccount own) {
        return new DescribeAccount(own);
    }

    @Singleton
    UpdateAttributes updateAttributes(OwnAccount own, Directory directory, CodeDesk codes, Allowance allowance) {
        return new UpdateAttributes(own, directory, codes, allowance);
    }

    @Singleton
    SendAttributeCode sendAttributeCode(OwnAccount own, CodeDesk codes, Allowance allowance) {
        return new SendAttributeCode(own, codes, allowance);
    }

    @Singleton
    VerifyAttribute verifyAttribute(OwnAccount own, Directory directory, CodeDesk codes, Allowance allowance) {
        return new VerifyAttribute(own, directory, codes, allowance);
    }

    @Singleton
    ChangePassword changePassword(OwnAccount own, Directory directory, Allowance allowance, Passwords passwords) {
        return new ChangePassword(own, directory, allowance, passwords);
    }

    @Singleton
    DeleteAccount deleteAccount(OwnAccount own, Directory directory) {
        return new DeleteAccount(own, directory);
    }

    @Singleton
    AdminDesk adminDesk(Transactions transactions, Pools pools, Directory directory) {
        return new AdminDesk(transactions, pools, directory);
    }

    @Singleton
    FindAccount findAccount(AdminDesk desk) {
        return new FindAccount(desk);
    }

    @Singleton
    Invitations invitations(Ids ids, Messages messages) {
        return new Invitations(ids, messages);
    }

    @Singleton
    AdminConfirm adminConfirm(AdminDesk desk) {
        return new AdminConfirm(desk);
    }

    @Singleton
    AdminCreateAccount adminCreateAccount(
            AdminDesk desk, Directory directory, Passwords passwords, Invitations invitations) {
        return new AdminCreateAccount(desk, directory, passwords, invitations);
    }

    @Singleton
    RegisterProven registerProven(AdminDesk desk, Directory directory, Passwords passwords) {
        return new RegisterProven(desk, directory, passwords);
    }

    @Singleton
    ProveHolder proveHolder(AdminDesk desk, Directory directory, Passwords passwords, Lockout lockout) {
        return new ProveHolder(desk, directory, passwords, lockout);
    }

    @Singleton
    AdminDelete adminDelete(AdminDesk desk, Directory directory) {
        return new AdminDelete(desk, directory);
    }

    @Singleton
    AdminEnable adminEnable(AdminDesk desk) {
        return new AdminEnable(desk);
    }

    @Singleton
    ListAccounts listAccounts(AdminDesk desk, Accounts accounts) {
        return new ListAccounts(desk, accounts);
    }

    @Singleton
    AdminSetPassword adminSetPassword(AdminDesk desk, Directory directory, Passwords passwords) {
        return new AdminSetPassword(desk, directory, passwords);
    }

    @Singleton
    AdminResetPassword adminResetPassword(AdminDesk desk, ResetTargets targets, CodeDesk codes) {
        return new AdminResetPassword(desk, targets, codes);
    }

    @Singleton
    AdminUpdateAttributes adminUpdateAttributes(AdminDesk desk, CodeDesk codes) {
        return new AdminUpdateAttributes(desk, codes);
    }
}
