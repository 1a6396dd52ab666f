package io.tenantgate.adapters.cognito;

import io.tenantgate.application.provider.Enroller.Application;
import io.tenantgate.application.provider.Enroller.Notice;
import io.tenantgate.application.provider.Enroller.Refused;
import io.tenantgate.application.provider.Enroller.Sending;
import io.tenantgate.application.provider.Enroller.Sent;
import io.tenantgate.application.provider.Reason;
import io.tenantgate.application.provider.Reason.Plain;
import io.tenantgate.domain.members.LoginName;
import io.tenantgate.domain.secrets.Password;
import io.tenantgate.domain.tenancy.Placement;
import io.tenantgate.domain.tenancy.ProviderUsername;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.cognitoidentityprovider.model.CognitoIdentityProviderException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.InvalidParameterException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.ResendConfirmationCodeRequest;
import software.amazon.awssdk.services.cognitoidentityprovider.model.SignUpRequest;

/// How an account comes to wait for its code. Where there is one already, Cognito is not asked and our own message
/// goes out; the answer is the same.
final class SigningUp {
    private final CognitoCalls calls;
    private final CognitoClients clients;
    private final CognitoAccounts accounts;
    private final SignUpRules rules;
    private final CognitoNotices notices;

    SigningUp(
            CognitoCalls calls,
            CognitoClients clients,
            CognitoAccounts accounts,
            SignUpRules rules,
            CognitoNotices notices) {
        this.calls = calls;
        this.clients = clients;
        this.accounts = accounts;
        this.rules = rules;
        this.notices = notices;
    }

    Sending judge(Placement placement, Password password, Map<String, String> attributes) {
        return rules.judge(placement, password, attributes);
    }

    Sending signUp(Placement placement, TenantId tenant, Application application) {
        return switch (judge(placement, application.password(), application.attributes())) {
            case Refused refused -> refused;
            case Sent sent -> send(placement, tenant, application, sent);
        };
    }

    private Sending send(Placement placement, TenantId tenant, Application application, Sent sent) {
        return switch (application.notice()) {
            case CODE -> register(placement, tenant, application).fold(_ -> sent, Refused::new);
            case ALREADY_REGISTERED, INVITED -> {
                Addresses.asWritten(application.attributes())
                        .ifPresent(address -> notices.send(tenant, address, application.notice()));
                yield sent;
            }
        };
    }

    private Answer<?> register(Placement placement, TenantId tenant, Application application) {
        var registrar = Places.registrar(placement);
        var username = application.username().value();
        var request = SignUpRequest.builder()
                .clientId(registrar.id())
                .secretHash(clients.of(placement.pool(), registrar)
                        .hashFor(username)
                        .orElse(null))
                .username(username)
                .password(application.password().reveal())
                .userAttributes(Places.attributes(placement, application.attributes()))
                .build();
        var names = application.attributes().keySet();
        return calls.ask(
                Operation.of("SignUp", placement.pool(), tenant),
                c -> c.signUp(request),
                refusal -> BadAttributes.meaning(refusal, names));
    }

    Sending resend(Placement placement, TenantId tenant, ProviderUsername username, Notice notice) {
        return switch (notice) {
            case CODE -> resend(placement, tenant, username);
            case ALREADY_REGISTERED, INVITED -> tell(placement, tenant, username, notice);
        };
    }

    /// The client is the one that the sign-up came in by, whose messages they are.
    private Sending resend(Placement placement, TenantId tenant, ProviderUsername username) {
        var registrar = Places.registrar(placement);
        var request = ResendConfirmationCodeRequest.builder()
                .clientId(registrar.id())
                .secretHash(clients.of(placement.pool(), registrar)
                        .hashFor(username.value())
                        .orElse(null))
                .username(username.value())
                .build();
        return calls.ask(
                        Operation.of("ResendConfirmationCode", placement.pool(), tenant),
                        c -> c.resendConfirmationCode(request),
                        SigningUp::nobodyWaits)
                .fold(
                        done -> new Sent(Deliveries.of(done.codeDeliveryDetails())),
                        reason -> reason == Plain.NO_SUCH_ACCOUNT ? pretended(username) : new Refused(reason));
    }

    /// Nobody is there, or who is there has a confirmed account.
    private static Optional<Reason> nobodyWaits(CognitoIdentityProviderException refusal) {
        return refusal instanceof InvalidParameterException ? Optional.of(Plain.NO_SUCH_ACCOUNT) : Optional.empty();
    }

    private static Sent pretended(ProviderUsername username) {
        return new Sent(Deliveries.pretended(new LoginName(username.value())));
    }

    /// Without an account at Cognito nobody is told anything.
    private Sending tell(Placement placement, TenantId tenant, ProviderUsername username, Notice notice) {
        var email = accounts.find(placement.pool(), tenant, username.value())
                .flatMap(account -> Optional.ofNullable(account.attributes().get(Addresses.EMAIL)));
        email.ifPresent(address -> notices.send(tenant, address, notice));
        return email.map(address -> new Sent(Deliveries.toEmail(address))).orElseGet(() -> pretended(username));
    }
}
