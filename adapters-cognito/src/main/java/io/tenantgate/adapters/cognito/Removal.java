package io.tenantgate.adapters.cognito;

import io.tenantgate.domain.tenancy.Placement;
import io.tenantgate.domain.tenancy.ProviderUsername;
import io.tenantgate.domain.tenancy.TenantId;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AdminDeleteUserRequest;

/// Removes accounts; one that is gone is as good as removed.
final class Removal {
    private final CognitoCalls calls;
    private final CognitoAccounts accounts;

    Removal(CognitoCalls calls, CognitoAccounts accounts) {
        this.calls = calls;
        this.accounts = accounts;
    }

    void of(Placement placement, TenantId tenant, ProviderUsername username) {
        var request = AdminDeleteUserRequest.builder()
                .userPoolId(placement.pool().id())
                .username(username.value())
                .build();
        calls.remove(Operation.of("AdminDeleteUser", placement.pool(), tenant), c -> c.adminDeleteUser(request));
    }

    /// One that was confirmed meanwhile stays. Cognito has no such condition: between the look and the removal a code
    /// may still confirm it, and then its holder signs up again.
    void ofUnconfirmed(Placement placement, TenantId tenant, ProviderUsername username) {
        accounts.find(placement.pool(), tenant, username.value())
                .filter(CognitoAccounts.Account::isUnconfirmed)
                .ifPresent(_ -> of(placement, tenant, username));
    }
}
