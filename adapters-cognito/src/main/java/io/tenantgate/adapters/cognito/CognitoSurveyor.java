package io.tenantgate.adapters.cognito;

import io.tenantgate.application.provider.Reason;
import io.tenantgate.application.provider.Reason.Plain;
import io.tenantgate.application.provider.Surveyor;
import io.tenantgate.domain.tenancy.AppClient;
import io.tenantgate.domain.tenancy.Placement;
import io.tenantgate.domain.tenancy.ProviderUsername;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AdminDisableUserRequest;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AdminGetUserRequest;
import software.amazon.awssdk.services.cognitoidentityprovider.model.DescribeUserPoolClientRequest;
import software.amazon.awssdk.services.cognitoidentityprovider.model.DescribeUserPoolRequest;
import software.amazon.awssdk.services.cognitoidentityprovider.model.GetGroupRequest;

/// Sees what there is at Amazon Cognito. What is remembered of pools and clients does not count here.
final class CognitoSurveyor implements Surveyor {
    private final CognitoCalls calls;
    private final CognitoClients clients;
    private final GroupEvidence evidence;
    private final Listings listings;

    CognitoSurveyor(CognitoCalls calls, CognitoClients clients, GroupEvidence evidence) {
        this.calls = calls;
        this.clients = clients;
        this.evidence = evidence;
        this.listings = new Listings(calls);
    }

    @Override
    public Set<Part> missing(Placement placement, TenantId tenant) {
        if (lacksPool(placement, tenant)) {
            return Set.of(Part.POOL);
        }
        var gone = EnumSet.noneOf(Part.class);
        if (lacks(placement, tenant, placement.client())) {
            gone.add(Part.CLIENT);
        }
        if (placement
                .registrar()
                .filter(client -> lacks(placement, tenant, client))
                .isPresent()) {
            gone.add(Part.REGISTRAR);
        }
        if (placement.group().filter(group -> lacks(placement, tenant, group)).isPresent()) {
            gone.add(Part.GROUP);
        }
        return gone;
    }

    private boolean lacksPool(Placement placement, TenantId tenant) {
        var request = DescribeUserPoolRequest.builder()
                .userPoolId(placement.pool().id())
                .build();
        return isGone(Operation.of("DescribeUserPool", placement.pool(), tenant), c -> c.describeUserPool(request));
    }

    private boolean lacks(Placement placement, TenantId tenant, AppClient client) {
        var request = DescribeUserPoolClientRequest.builder()
                .userPoolId(placement.pool().id())
                .clientId(client.id())
                .build();
        var operation = Operation.of("DescribeUserPoolClient", placement.pool(), tenant);
        var gone = isGone(operation, c -> c.describeUserPoolClient(request));
        if (gone) {
            clients.forget(client);
        }
        return gone;
    }

    private boolean lacks(Placement placement, TenantId tenant, String group) {
        var request = GetGroupRequest.builder()
                .userPoolId(placement.pool().id())
                .groupName(group)
                .build();
        return isGone(Operation.of("GetGroup", placement.pool(), tenant), c -> c.getGroup(request));
    }

    private boolean isGone(Operation operation, CognitoCalls.Call<?> call) {
        return calls.ask(operation, call, Gone::meaning).fold(_ -> false, reason -> Gone.accepts(operation, reason));
    }

    @Override
    public Optional<Sighting> look(Placement placement, TenantId tenant, ProviderUsername username) {
        var request = AdminGetUserRequest.builder()
                .userPoolId(placement.pool().id())
                .username(username.value())
                .build();
        var operation = Operation.of("AdminGetUser", placement.pool(), tenant);
        return calls.ask(operation, c -> c.adminGetUser(request))
                .fold(
                        found -> Optional.of(
                                Sightings.of(placement, found, evidence.carries(placement, tenant, found.username()))),
                        reason -> nobody(operation, reason));
    }

    /// A pool that is gone is no account that is gone.
    private static Optional<Sighting> nobody(Operation operation, Reason reason) {
        if (reason != Plain.NO_SUCH_ACCOUNT) {
            throw Gone.unavailable(operation, reason);
        }
        return Optional.empty();
    }

    @Override
    public Listing list(Placement placement, TenantId tenant, Optional<String> after, int limit) {
        return listings.of(placement, tenant, after, limit);
    }

    @Override
    public void disable(Placement placement, TenantId tenant, ProviderUsername username) {
        var request = AdminDisableUserRequest.builder()
                .userPoolId(placement.pool().id())
                .username(username.value())
                .build();
        calls.remove(Operation.of("AdminDisableUser", placement.pool(), tenant), c -> c.adminDisableUser(request));
    }
}
