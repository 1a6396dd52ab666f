package io.tenantgate.app.wiring;

import io.micronaut.context.annotation.Factory;
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
import io.tenantgate.userpools.hashing.Passwords;
import io.tenantgate.userpools.lockout.Lockout;
import io.tenantgate.userpools.port.Accounts;
import io.tenantgate.userpools.port.Ids;
import io.tenantgate.userpools.port.Messages;
import io.tenantgate.userpools.port.Pools;
import io.tenantgate.userpools.port.Transactions;
import io.tenantgate.userpools.recovery.AdminResetPassword;
import io.tenantgate.userpools.recovery.ResetTargets;
import io.tenantgate.userpools.signin.ProveHolder;
import jakarta.inject.Singleton;

/// Accounts of the built-in pools: what holders and administrators do.
@Factory
final class PoolAccountsWiring {
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
