package io.tenantgate.app.wiring;

import io.micronaut.context.annotation.Factory;
import io.tenantgate.application.audit.AuditTrail;
import io.tenantgate.application.calls.Doors;
import io.tenantgate.application.calls.IntentBook;
import io.tenantgate.application.port.Ids;
import io.tenantgate.application.port.Invitations;
import io.tenantgate.application.port.Members;
import io.tenantgate.application.port.Scopes;
import io.tenantgate.application.port.SignUpAttempts;
import io.tenantgate.application.port.Tenants;
import io.tenantgate.application.provider.Providers;
import io.tenantgate.application.recovery.ForgotPassword;
import io.tenantgate.application.recovery.ResetPassword;
import io.tenantgate.application.sessions.AccountEndings;
import io.tenantgate.application.signin.LoginNames;
import io.tenantgate.application.signup.ConfirmSignUp;
import io.tenantgate.application.signup.DropAttempts;
import io.tenantgate.application.signup.ErrandBook;
import io.tenantgate.application.signup.NewMembers;
import io.tenantgate.application.signup.OpenAttempts;
import io.tenantgate.application.signup.ResendCode;
import io.tenantgate.application.signup.SignUp;
import io.tenantgate.application.signup.SignUpLater;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/// How people come in, and come back.
@Factory
final class SignUpWiring {
    @Singleton
    Doors doors(Scopes scopes, Tenants tenants, Providers providers) {
        return new Doors(scopes, tenants, providers);
    }

    @Singleton
    OpenAttempts openAttempts(
            SignUpAttempts attempts, Members members, Invitations invitations, Ids ids, InstantSource clock) {
        return new OpenAttempts(attempts, members, invitations, ids, clock);
    }

    @Singleton
    DropAttempts dropAttempts(Scopes scopes, Doors doors, OpenAttempts attempts, IntentBook intents) {
        return new DropAttempts(scopes, doors, attempts, intents);
    }

    @Singleton
    NewMembers newMembers(OpenAttempts attempts, Members members, IntentBook intents, InstantSource clock) {
        return new NewMembers(attempts, members, intents, clock);
    }

    @Singleton
    SignUpLater signUpLater(Doors doors, OpenAttempts attempts, ErrandBook errands, AuditTrail trail) {
        return new SignUpLater(doors, attempts, errands, trail);
    }

    @Singleton
    SignUp signUp(Doors doors, OpenAttempts attempts, DropAttempts drop, SignUpLater later, AuditTrail trail) {
        return new SignUp(doors, attempts, drop, later, trail);
    }

    @Singleton
    ConfirmSignUp confirmSignUp(
            Doors doors, OpenAttempts attempts, NewMembers joined, IntentBook intents, AuditTrail trail) {
        return new ConfirmSignUp(doors, attempts, joined, intents, trail);
    }

    @Singleton
    ResendCode resendCode(Doors doors, OpenAttempts attempts, ErrandBook errands, AuditTrail trail) {
        return new ResendCode(doors, attempts, errands, trail);
    }

    @Singleton
    ForgotPassword forgotPassword(Doors doors, LoginNames loginNames, AuditTrail trail) {
        return new ForgotPassword(doors, loginNames, trail);
    }

    @Singleton
    ResetPassword resetPassword(Doors doors, LoginNames loginNames, AccountEndings endings, AuditTrail trail) {
        return new ResetPassword(doors, loginNames, endings, trail);
    }
}
