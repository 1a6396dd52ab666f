package io.tenantgate.adapters.cognito;

import io.tenantgate.application.provider.Reason;
import io.tenantgate.domain.secrets.Password;
import io.tenantgate.domain.tenancy.Placement;
import io.tenantgate.domain.tenancy.ProviderUsername;
import io.tenantgate.domain.tenancy.TenantId;
import io.tenantgate.domain.tenancy.UserPool;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AdminCreateUserRequest;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AdminSetUserPasswordRequest;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AttributeType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.MessageActionType;

/// Makes accounts whose address is proven: created, and then given their password, which confirms them.
final class ProvenAccounts {
    private final CognitoCalls calls;
    private final CognitoAccounts accounts;
    private final PasswordRules passwords;

    ProvenAccounts(CognitoCalls calls, CognitoAccounts accounts, PasswordRules passwords) {
        this.calls = calls;
        this.accounts = accounts;
        this.passwords = passwords;
    }

    /// Absent where it was made; else why not.
    Optional<Reason> make(
            Placement placement,
            TenantId tenant,
            ProviderUsername username,
            List<AttributeType> attributes,
            Password password) {
        var pool = placement.pool();
        return passwords
                .objectionToNew(placement, password)
                .or(() -> create(pool, tenant, username, attributes))
                .or(() -> give(pool, tenant, username, password));
    }

    /// An account of that name that was left without a password by a call that was cut is taken up again: the name is
    /// this invitation's alone.
    private Optional<Reason> create(
            UserPool pool, TenantId tenant, ProviderUsername username, List<AttributeType> attributes) {
        var request = AdminCreateUserRequest.builder()
                .userPoolId(pool.id())
                .username(username.value())
                .userAttributes(attributes)
                .messageAction(MessageActionType.SUPPRESS)
                .build();
        var names = attributes.stream().map(AttributeType::name).toList();
        return calls.ask(
                        Operation.of("AdminCreateUser", pool, tenant),
                        c -> c.adminCreateUser(request),
                        no -> BadAttributes.meaning(no, names))
                .<Optional<Reason>>fold(_ -> Optional.empty(), Optional::of)
                .filter(_ -> !isUnfinished(pool, tenant, username));
    }

    private boolean isUnfinished(UserPool pool, TenantId tenant, ProviderUsername username) {
        return accounts.find(pool, tenant, username.value())
                .filter(CognitoAccounts.Account::waitsForPassword)
                .isPresent();
    }

    private Optional<Reason> give(UserPool pool, TenantId tenant, ProviderUsername username, Password password) {
        var request = AdminSetUserPasswordRequest.builder()
                .userPoolId(pool.id())
                .username(username.value())
                .password(password.reveal())
                .permanent(true)
                .build();
        return calls.ask(Operation.of("AdminSetUserPassword", pool, tenant), c -> c.adminSetUserPassword(request))
                .fold(_ -> Optional.empty(), Optional::of);
    }
}
