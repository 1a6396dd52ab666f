package io.tenantgate.adapters.cognito;

import io.tenantgate.application.provider.AccountRef;
import io.tenantgate.application.provider.Enroller.PasswordSet;
import io.tenantgate.application.provider.Enroller.Refused;
import io.tenantgate.application.provider.Enroller.Sending;
import io.tenantgate.application.provider.Enroller.Sent;
import io.tenantgate.application.provider.Enroller.Setting;
import io.tenantgate.application.provider.Reason;
import io.tenantgate.application.provider.Reason.Plain;
import io.tenantgate.domain.members.LoginName;
import io.tenantgate.domain.secrets.OneTimeCode;
import io.tenantgate.domain.secrets.Password;
import io.tenantgate.domain.tenancy.Placement;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.Optional;
import software.amazon.awssdk.services.cognitoidentityprovider.model.CodeDeliveryDetailsType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.CognitoIdentityProviderException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.ConfirmForgotPasswordRequest;
import software.amazon.awssdk.services.cognitoidentityprovider.model.ForgotPasswordRequest;
import software.amazon.awssdk.services.cognitoidentityprovider.model.InvalidParameterException;

/// How a forgotten password becomes a new one. Cognito is asked for somebody unknown too: the work is the same, and so
/// is the answer.
final class Recovering {
    private final CognitoCalls calls;
    private final CognitoClients clients;
    private final CognitoAccounts accounts;
    private final PasswordRules passwords;

    Recovering(CognitoCalls calls, CognitoClients clients, CognitoAccounts accounts, PasswordRules passwords) {
        this.calls = calls;
        this.clients = clients;
        this.accounts = accounts;
        this.passwords = passwords;
    }

    Sending sendCode(Placement placement, TenantId tenant, AccountRef account) {
        var username = Places.username(account);
        var request = ForgotPasswordRequest.builder()
                .clientId(placement.client().id())
                .secretHash(hash(placement, username).orElse(null))
                .username(username)
                .build();
        return calls.ask(
                        Operation.of("ForgotPassword", placement.pool(), tenant),
                        c -> c.forgotPassword(request),
                        Recovering::undeliverable)
                .fold(done -> sent(account, done.codeDeliveryDetails()), reason -> hidden(account, reason));
    }

    private Optional<String> hash(Placement placement, String username) {
        return clients.of(placement.pool(), placement.client()).hashFor(username);
    }

    /// There is no verified address.
    private static Optional<Reason> undeliverable(CognitoIdentityProviderException refusal) {
        return refusal instanceof InvalidParameterException ? Optional.of(Plain.NOT_DELIVERABLE) : Optional.empty();
    }

    private static Sending sent(AccountRef account, CodeDeliveryDetailsType details) {
        return switch (account) {
            case AccountRef.Known _ -> new Sent(Deliveries.of(details));
            case AccountRef.Alias(var name) -> new Sent(Deliveries.pretended(name));
            case AccountRef.Unknown(var name) -> new Sent(Deliveries.pretended(name));
        };
    }

    /// Only a limit is told: it counts for everybody.
    private static Sending hidden(AccountRef account, Reason reason) {
        return reason == Plain.LIMIT_EXCEEDED ? new Refused(reason) : new Sent(Deliveries.pretended(nameOf(account)));
    }

    private static LoginName nameOf(AccountRef account) {
        return switch (account) {
            case AccountRef.Known(var username) -> new LoginName(username.value());
            case AccountRef.Alias(var name) -> name;
            case AccountRef.Unknown(var name) -> name;
        };
    }

    Setting reset(Placement placement, TenantId tenant, AccountRef account, OneTimeCode code, Password password) {
        return passwords
                .objection(placement.pool(), password)
                .<Setting>map(Refused::new)
                .orElseGet(() -> set(placement, tenant, account, code, password));
    }

    private Setting set(Placement placement, TenantId tenant, AccountRef account, OneTimeCode code, Password password) {
        return Typed.isCode(code) ? ask(placement, tenant, account, code, password) : CognitoEnroller.wrongCode();
    }

    private Setting ask(Placement placement, TenantId tenant, AccountRef account, OneTimeCode code, Password password) {
        var username = Places.username(account);
        var request = ConfirmForgotPasswordRequest.builder()
                .clientId(placement.client().id())
                .secretHash(hash(placement, username).orElse(null))
                .username(username)
                .confirmationCode(code.reveal())
                .password(password.reveal())
                .build();
        return calls.ask(
                        Operation.of("ConfirmForgotPassword", placement.pool(), tenant),
                        c -> c.confirmForgotPassword(request))
                .fold(_ -> passwordSet(placement, tenant, username), reason -> refused(account, reason));
    }

    private Setting passwordSet(Placement placement, TenantId tenant, String username) {
        var account = accounts.seen(placement.pool(), tenant, username);
        return new PasswordSet(account.subject(placement), account.name());
    }

    /// Of somebody unknown no code is right, whatever Cognito says.
    private static Refused refused(AccountRef account, Reason reason) {
        return switch (account) {
            case AccountRef.Known _, AccountRef.Alias _ ->
                reason == Plain.NO_SUCH_ACCOUNT ? CognitoEnroller.wrongCode() : new Refused(reason);
            case AccountRef.Unknown _ -> CognitoEnroller.wrongCode();
        };
    }
}
