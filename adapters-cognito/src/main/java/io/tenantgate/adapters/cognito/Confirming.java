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
import software.amazon.awssdk.services.cognitoidentityprovider.model.ConfirmSignUpRequest;

/// How a code makes an account usable, or proves that its address is somebody's already.
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
        var account = accounts.find(placement.pool(), tenant, username.value());
        return account.isEmpty() ? CognitoEnroller.wrongCode() : confirm(placement, tenant, account.get(), code);
    }

    private Confirmation confirm(Placement placement, TenantId tenant, Account account, OneTimeCode code) {
        var client = clients.of(placement.pool(), placement.client());
        var request = ConfirmSignUpRequest.builder()
                .clientId(placement.client().id())
                .secretHash(client.hashFor(account.username()).orElse(null))
                .username(account.username())
                .confirmationCode(code.reveal())
                .forceAliasCreation(false)
                .build();
        return calls.ask(Operation.of("ConfirmSignUp", placement.pool(), tenant), c -> c.confirmSignUp(request))
                .fold(
                        _ -> confirmed(placement, tenant, account),
                        reason -> refused(placement, tenant, account, reason));
    }

    private Confirmation confirmed(Placement placement, TenantId tenant, Account account) {
        evidence.give(placement, tenant, account.name());
        var now = accounts.seen(placement.pool(), tenant, account.username());
        return new Confirmed(now.subject(placement), now.attributes());
    }

    /// Among a tenant's own accounts an address is one person's, who is registered.
    private Confirmation refused(Placement placement, TenantId tenant, Account stray, Reason reason) {
        if (reason != Plain.ALREADY_EXISTS) {
            return new Refused(reason == Plain.NO_SUCH_ACCOUNT ? Plain.CODE_MISMATCH : reason);
        }
        return switch (placement.accounts()) {
            case OWN -> new Refused(reason);
            case SHARED -> held(placement, tenant, stray);
        };
    }

    private Confirmation held(Placement placement, TenantId tenant, Account stray) {
        var address = Optional.ofNullable(stray.attributes().get("email"));
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
