package io.tenantgate.adapters.cognito;

import io.tenantgate.application.provider.Reason;
import io.tenantgate.application.provider.Reason.Plain;
import io.tenantgate.domain.members.Subject;
import io.tenantgate.domain.tenancy.Placement;
import io.tenantgate.domain.tenancy.ProviderUsername;
import io.tenantgate.domain.tenancy.TenantId;
import io.tenantgate.domain.tenancy.UserPool;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AdminGetUserRequest;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AdminGetUserResponse;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AttributeType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.UserStatusType;

/// Reads accounts, by username or verified address.
final class CognitoAccounts {
    private static final String READ = "AdminGetUser";
    private static final String SUB = "sub";

    private final CognitoCalls calls;

    CognitoAccounts(CognitoCalls calls) {
        this.calls = calls;
    }

    /// An account as it is at Cognito.
    ///
    /// @param attributes without its `sub`
    record Account(
            String username,
            String sub,
            UserStatusType status,
            Map<String, String> attributes,
            Instant createdAt,
            Instant updatedAt) {
        public Account {
            attributes = Map.copyOf(attributes);
        }

        boolean isUnconfirmed() {
            return status == UserStatusType.UNCONFIRMED;
        }

        boolean waitsForPassword() {
            return status == UserStatusType.FORCE_CHANGE_PASSWORD;
        }

        ProviderUsername name() {
            return new ProviderUsername(username);
        }

        Subject subject(Placement placement) {
            return new Subject(placement.pool().issuer(), sub);
        }
    }

    /// Absent where there is none, or no such pool.
    Optional<Account> find(UserPool pool, TenantId tenant, String username) {
        var request = AdminGetUserRequest.builder()
                .userPoolId(pool.id())
                .username(username)
                .build();
        var operation = Operation.of(READ, pool, tenant);
        return calls.ask(operation, c -> c.adminGetUser(request), Gone::meaning)
                .fold(found -> Optional.of(accountOf(found)), reason -> none(operation, reason));
    }

    private static Optional<Account> none(Operation operation, Reason reason) {
        Gone.accepts(operation, reason);
        return Optional.empty();
    }

    private static Account accountOf(AdminGetUserResponse found) {
        var attributes = found.userAttributes().stream()
                .filter(attribute -> attribute.value() != null)
                .collect(Collectors.toMap(AttributeType::name, AttributeType::value));
        var sub = Optional.ofNullable(attributes.remove(SUB)).orElse("");
        return new Account(
                found.username(),
                sub,
                found.userStatus(),
                attributes,
                found.userCreateDate(),
                found.userLastModifiedDate());
    }

    /// An account that has just been seen.
    Account seen(UserPool pool, TenantId tenant, String username) {
        return find(pool, tenant, username)
                .orElseThrow(() -> Gone.unavailable(Operation.of(READ, pool, tenant), Plain.NO_SUCH_ACCOUNT));
    }
}
