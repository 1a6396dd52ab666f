package io.tenantgate.adapters.cognito;

import io.tenantgate.adapters.cognito.CognitoAccounts.Account;
import io.tenantgate.application.provider.Enroller.Confirmation;
import io.tenantgate.application.provider.Enroller.Confirmed;
import io.tenantgate.application.provider.Enroller.Held;
import io.tenantgate.application.provider.Enroller.Refused;
import io.tenantgate.application.provider.Reason;
import io.tenantgate.application.provider.Reason.Plain;
import io.tenantgate.domain.secrets.OneTimeCode;
import io.tenantgate.domain.tenancy.Placement;
import io.tenantgate.domain.tenancy.ProviderUsername;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.Optional;
import software.amazon.awssdk.services.cognitoidentityprovider.model.CodeMismatchException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.CognitoIdentityProviderException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.ConfirmSignUpRequest;
import software.amazon.awssdk.services.cognitoidentityprovider.model.ExpiredCodeException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.NotAuthorizedException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.UserNotFoundException;

/// How a code makes an account usable, or proves that its address is somebody's already. Cognito is asked as often
/// where there is no account, or none yet: of a member's sign-up there never is one.
final class Confirming {
    private final CognitoCalls calls;
    private final CognitoClients clients;
    private final CognitoAccounts accounts;
    private final GroupEvidence evidence;
    private final Removal removal;

    Confirming(
            CognitoCalls calls,
            CognitoClients clients,
            CognitoAccounts accounts,
            GroupEvidence evidence,
            Removal removal) {
        this.calls = calls;
        this.clients = clients;
        this.accounts = accounts;
        this.evidence = evidence;
        this.removal = removal;
    }

    Confirmation confirm(Placement placement, TenantId tenant, ProviderUsername username, OneTimeCode code) {
        return Typed.isCode(code) ? ask(placement, tenant, username, code) : CognitoEnroller.wrongCode();
    }

    private Confirmation ask(Placement placement, TenantId tenant, ProviderUsername username, OneTimeCode code) {
        var account = accounts.find(placement.pool(), tenant, username.value());
        var request = request(placement, username, code);
        var operation = Operation.of("ConfirmSignUp", placement.pool(), tenant);
        return account.map(known -> calls.ask(operation, c -> c.confirmSignUp(request))
                        .<Confirmation>fold(
                                _ -> confirmed(placement, tenant, known),
                                reason -> refused(placement, tenant, known, reason)))
                .orElseGet(() -> calls.ask(operation, c -> c.confirmSignUp(request), Confirming::nobody)
                        .<Confirmation>fold(
                                _ -> confirmed(
                                        placement, tenant, accounts.seen(placement.pool(), tenant, username.value())),
                                Refused::new));
    }

    private ConfirmSignUpRequest request(Placement placement, ProviderUsername username, OneTimeCode code) {
        var client = clients.of(placement.pool(), placement.client());
        return ConfirmSignUpRequest.builder()
                .clientId(placement.client().id())
                .secretHash(client.hashFor(username.value()).orElse(null))
                .username(username.value())
                .confirmationCode(code.reveal())
                .forceAliasCreation(false)
                .build();
    }

    /// Of nobody Cognito says that the code has expired (`tokens-and-security.md`, section 16).
    private static Optional<Reason> nobody(CognitoIdentityProviderException refusal) {
        return switch (refusal) {
            case CodeMismatchException _, ExpiredCodeException _, NotAuthorizedException _, UserNotFoundException _ ->
                Optional.of(Plain.CODE_MISMATCH);
            default -> Optional.empty();
        };
    }

    private Confirmation confirmed(Placement placement, TenantId tenant, Account account) {
        evidence.give(placement, tenant, account.name());
        var now = accounts.seen(placement.pool(), tenant, account.username());
        return new Confirmed(now.subject(placement), now.attributes());
    }

    /// Among accounts that are all a tenant's own an address is one person's, who is registered.
    private Confirmation refused(Placement placement, TenantId tenant, Account stray, Reason reason) {
        if (reason != Plain.ALREADY_EXISTS) {
            return new Refused(reason == Plain.NO_SUCH_ACCOUNT ? Plain.CODE_MISMATCH : reason);
        }
        return placement.holdsOthers() ? held(placement, tenant, stray) : new Refused(reason);
    }

    private Confirmation held(Placement placement, TenantId tenant, Account stray) {
        var address = Optional.ofNullable(stray.attributes().get(Addresses.EMAIL));
        var holder = address.flatMap(alias -> accounts.find(placement.pool(), tenant, alias));
        if (holder.isEmpty()) {
            return new Refused(Plain.ALREADY_EXISTS);
        }
        removal.of(placement, tenant, stray.name());
        evidence.give(placement, tenant, holder.get().name());
        return new Held(
                holder.get().subject(placement),
                holder.get().name(),
                holder.get().attributes());
    }
}
