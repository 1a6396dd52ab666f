package io.tenantgate.adapters.cognito;

import io.tenantgate.adapters.cognito.CognitoAccounts.Account;
import io.tenantgate.application.Origin;
import io.tenantgate.application.provider.AccountAdministrator.Creation;
import io.tenantgate.application.provider.AccountAdministrator.NewAccount;
import io.tenantgate.application.provider.Reason;
import io.tenantgate.application.provider.Reason.BadAttribute;
import io.tenantgate.application.provider.Reason.Plain;
import io.tenantgate.domain.members.LoginName;
import io.tenantgate.domain.tenancy.Placement;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AdminCreateUserRequest;
import software.amazon.awssdk.services.cognitoidentityprovider.model.MessageActionType;

/// Makes accounts with a temporary password, under the name that their pool takes.
final class MakingUsers {
    private final CognitoCalls calls;
    private final CognitoAccounts accounts;
    private final PasswordRules passwords;
    private final Namings namings;
    private final CognitoSignIn signIn;

    MakingUsers(
            CognitoCalls calls,
            CognitoAccounts accounts,
            PasswordRules passwords,
            Namings namings,
            CognitoSignIn signIn) {
        this.calls = calls;
        this.accounts = accounts;
        this.passwords = passwords;
        this.namings = namings;
        this.signIn = signIn;
    }

    Optional<Reason> objection(Placement placement, NewAccount account) {
        return passwords
                .objectionToNew(placement, account.temporary())
                .or(() -> Typed.objection(account.attributes()))
                .or(() -> namings.areAddresses(placement) ? nameless(account) : Optional.empty());
    }

    private static Optional<Reason> nameless(NewAccount account) {
        return Addresses.of(account.attributes()).isPresent()
                ? Optional.empty()
                : Optional.of(new Reason.BadAttributes(List.of(new BadAttribute(Addresses.EMAIL, "is required"))));
    }

    Creation make(Placement placement, TenantId tenant, NewAccount account) {
        return Addresses.of(account.attributes())
                .filter(_ -> namings.areAddresses(placement))
                .map(address -> underAddress(placement, tenant, account, address))
                .orElseGet(() ->
                        create(placement, tenant, account, account.username().value()));
    }

    private Creation underAddress(Placement placement, TenantId tenant, NewAccount account, LoginName address) {
        var made = create(placement, tenant, account, address.value());
        return made.equals(new Creation.Refused(Plain.ALREADY_EXISTS))
                ? accounts.find(placement.pool(), tenant, address.value())
                        .filter(found -> isMade(placement, tenant, account, found))
                        .map(found -> created(placement, found))
                        .orElse(made)
                : made;
    }

    /// By a call of the same kind whose end nobody heard of: whoever asks knows the password with which it waits, and
    /// could sign in with it.
    private boolean isMade(Placement placement, TenantId tenant, NewAccount account, Account found) {
        return found.waitsForPassword()
                && signIn.byPassword(
                                new Visitor(placement, tenant, Origin.UNKNOWN), found.username(), account.temporary())
                        .fold(Flow.Asked.class::isInstance, _ -> false);
    }

    private Creation create(Placement placement, TenantId tenant, NewAccount account, String name) {
        var request = AdminCreateUserRequest.builder()
                .userPoolId(placement.pool().id())
                .username(name)
                .temporaryPassword(account.temporary().reveal())
                .messageAction(MessageActionType.SUPPRESS)
                .userAttributes(Places.attributes(placement, account.attributes()))
                .build();
        return calls.ask(
                        Operation.of("AdminCreateUser", placement.pool(), tenant),
                        c -> c.adminCreateUser(request),
                        refusal -> BadAttributes.meaning(
                                refusal, account.attributes().keySet()))
                .fold(_ -> created(placement, accounts.seen(placement.pool(), tenant, name)), Creation.Refused::new);
    }

    private static Creation created(Placement placement, Account account) {
        return new Creation.Created(account.subject(placement), account.name());
    }
}
