package io.tenantgate.adapters.cognito;

import io.tenantgate.domain.secrets.Password;
import io.tenantgate.domain.tenancy.Placement;
import io.tenantgate.domain.tenancy.ProviderUsername;
import io.tenantgate.domain.tenancy.TenantId;
import io.tenantgate.domain.tenancy.UserPool;
import java.util.List;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AdminCreateUserRequest;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AdminCreateUserResponse;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AdminSetUserPasswordRequest;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AttributeType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.MessageActionType;

/// Makes accounts whose address is proven: created, and then given their password, which confirms them.
final class ProvenAccounts {
    private final CognitoCalls calls;
    private final CognitoAccounts accounts;
    private final PasswordRules passwords;
    private final Namings namings;

    ProvenAccounts(CognitoCalls calls, CognitoAccounts accounts, PasswordRules passwords, Namings namings) {
        this.calls = calls;
        this.accounts = accounts;
        this.passwords = passwords;
        this.namings = namings;
    }

    /// The username that it has now.
    Answer<ProviderUsername> make(
            Placement placement,
            TenantId tenant,
            ProviderUsername username,
            List<AttributeType> attributes,
            Password password) {
        var objection = passwords.objectionToNew(placement, password);
        if (objection.isPresent()) {
            return new Answer.Refused<>(objection.get());
        }
        return (namings.areAddresses(placement)
                        ? underAddress(placement.pool(), tenant, attributes, password)
                        : create(placement.pool(), tenant, username, attributes))
                .fold(name -> give(placement.pool(), tenant, name, password), Answer.Refused::new);
    }

    /// Until it is given for good the password is the temporary one: by it whoever was cut off shows that the account
    /// is theirs.
    private Answer<ProviderUsername> underAddress(
            UserPool pool, TenantId tenant, List<AttributeType> attributes, Password password) {
        var address = attributes.stream()
                .filter(attribute -> attribute.name().equals(Addresses.EMAIL))
                .map(AttributeType::value)
                .findFirst()
                .orElseThrow();
        var request = request(pool, address, attributes)
                .temporaryPassword(password.reveal())
                .build();
        return ask(pool, tenant, request, attributes)
                .fold(
                        made -> new Answer.Given<>(
                                new ProviderUsername(made.user().username())),
                        Answer.Refused::new);
    }

    /// An account of that name that was left without a password by a call that was cut is taken up again: the name is
    /// this invitation's alone.
    private Answer<ProviderUsername> create(
            UserPool pool, TenantId tenant, ProviderUsername username, List<AttributeType> attributes) {
        return ask(pool, tenant, request(pool, username.value(), attributes).build(), attributes)
                .fold(
                        _ -> new Answer.Given<>(username),
                        reason -> isUnfinished(pool, tenant, username)
                                ? new Answer.Given<>(username)
                                : new Answer.Refused<>(reason));
    }

    private static AdminCreateUserRequest.Builder request(
            UserPool pool, String username, List<AttributeType> attributes) {
        return AdminCreateUserRequest.builder()
                .userPoolId(pool.id())
                .username(username)
                .userAttributes(attributes)
                .messageAction(MessageActionType.SUPPRESS);
    }

    private Answer<AdminCreateUserResponse> ask(
            UserPool pool, TenantId tenant, AdminCreateUserRequest request, List<AttributeType> attributes) {
        var names = attributes.stream().map(AttributeType::name).toList();
        return calls.ask(
                Operation.of("AdminCreateUser", pool, tenant),
                c -> c.adminCreateUser(request),
                no -> BadAttributes.meaning(no, names));
    }

    private boolean isUnfinished(UserPool pool, TenantId tenant, ProviderUsername username) {
        return accounts.find(pool, tenant, username.value())
                .filter(CognitoAccounts.Account::waitsForPassword)
                .isPresent();
    }

    private Answer<ProviderUsername> give(
            UserPool pool, TenantId tenant, ProviderUsername username, Password password) {
        var request = AdminSetUserPasswordRequest.builder()
                .userPoolId(pool.id())
                .username(username.value())
                .password(password.reveal())
                .permanent(true)
                .build();
        return calls.ask(Operation.of("AdminSetUserPassword", pool, tenant), c -> c.adminSetUserPassword(request))
                .fold(_ -> new Answer.Given<>(username), Answer.Refused::new);
    }
}
