package io.tenantgate.adapters.cognito;

import io.tenantgate.domain.tenancy.Placement;
import io.tenantgate.domain.tenancy.TenantId;
import software.amazon.awssdk.services.cognitoidentityprovider.model.RevokeTokenRequest;

/// Ends sessions at Cognito, one at a time.
record CognitoRevocation(CognitoCalls calls, CognitoClients clients) {
    /// Leaves to nobody what was minted.
    void takeBack(Placement placement, TenantId tenant, Flow.Minted minted) {
        minted.renewal().ifPresent(renewal -> revoke(placement, tenant, renewal));
    }

    /// What is no token of a client that is there has ended already.
    void revoke(Placement placement, TenantId tenant, Renewal renewal) {
        clients.find(placement.pool(), placement.client())
                .fold(
                        client -> revoke(placement, tenant, client, renewal.token()),
                        reason -> new Answer.Refused<>(reason));
    }

    private Answer<?> revoke(Placement placement, TenantId tenant, ClientFacts client, String token) {
        var operation = Operation.of("RevokeToken", placement.pool(), tenant);
        var request = RevokeTokenRequest.builder()
                .clientId(placement.client().id())
                .clientSecret(client.forRevocation().orElse(null))
                .token(token)
                .build();
        return calls.ask(operation, c -> c.revokeToken(request), Gone::meaning);
    }
}
