package io.tenantgate.app.wiring;

import io.micronaut.context.annotation.Factory;
import io.tenantgate.app.randomness.SecureCodes;
import io.tenantgate.userpools.account.Directory;
import io.tenantgate.userpools.client.Doorkeeper;
import io.tenantgate.userpools.code.Allowance;
import io.tenantgate.userpools.code.CodeDesk;
import io.tenantgate.userpools.code.CodeMacs;
import io.tenantgate.userpools.code.Pretence;
import io.tenantgate.userpools.hashing.Passwords;
import io.tenantgate.userpools.port.AttemptLimits;
import io.tenantgate.userpools.port.CodeStore;
import io.tenantgate.userpools.port.Codes;
import io.tenantgate.userpools.port.Messages;
import io.tenantgate.userpools.port.Vault;
import io.tenantgate.userpools.recovery.ConfirmForgotPassword;
import io.tenantgate.userpools.recovery.ForgotPassword;
import io.tenantgate.userpools.recovery.ResetCodes;
import io.tenantgate.userpools.recovery.ResetTargets;
import io.tenantgate.userpools.signup.ConfirmSignUp;
import io.tenantgate.userpools.signup.JudgeSignUp;
import io.tenantgate.userpools.signup.ResendCode;
import io.tenantgate.userpools.signup.SignUp;
import io.tenantgate.userpools.signup.SignUpCodes;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/// How people come into the built-in pools, and back into them: codes, sign-up, recovery.
@Factory
final class PoolSignUpWiring {
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
}
