package io.tenantgate.adapters.cognito;

import io.tenantgate.application.provider.Reason;
import io.tenantgate.application.provider.Reason.Plain;
import io.tenantgate.application.provider.Surveyor.Listing;
import io.tenantgate.application.provider.Surveyor.Sighting;
import io.tenantgate.domain.tenancy.AccountOwnership;
import io.tenantgate.domain.tenancy.Evidence;
import io.tenantgate.domain.tenancy.Placement;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.cognitoidentityprovider.model.CognitoIdentityProviderException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.InvalidParameterException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.ListUsersInGroupRequest;
import software.amazon.awssdk.services.cognitoidentityprovider.model.ListUsersRequest;
import software.amazon.awssdk.services.cognitoidentityprovider.model.UserType;

/// Lists the accounts of a place, a page of Cognito's at a time. Cognito finds nobody by a custom attribute: where that
/// is the evidence, each page is of the whole shard, and whoever has another tenant's is left out.
final class Listings {
    private static final int MOST = 60;

    private final CognitoCalls calls;

    Listings(CognitoCalls calls) {
        this.calls = calls;
    }

    Listing of(Placement placement, TenantId tenant, Optional<String> after, int limit) {
        int most = Math.min(limit, MOST);
        return switch (placement.evidence()) {
            case Evidence.Group(var _, var group) -> ofGroup(placement, tenant, group, after, most);
            case Evidence.Issuer _, Evidence.Attribute _ -> ofPool(placement, tenant, after, most);
            case Evidence.Client _ ->
                placement.accounts() == AccountOwnership.OWN
                        ? ofPool(placement, tenant, after, most)
                        : new Listing.Part(List.of(), Optional.empty());
        };
    }

    private Listing ofPool(Placement placement, TenantId tenant, Optional<String> after, int limit) {
        var request = ListUsersRequest.builder()
                .userPoolId(placement.pool().id())
                .limit(limit)
                .paginationToken(after.orElse(null))
                .build();
        var operation = Operation.of("ListUsers", placement.pool(), tenant);
        return calls.ask(operation, c -> c.listUsers(request), no -> nowhere(no, after))
                .fold(page -> part(placement, page.users(), page.paginationToken()), no -> nowhere(operation, no));
    }

    private Listing ofGroup(Placement placement, TenantId tenant, String group, Optional<String> after, int limit) {
        var request = ListUsersInGroupRequest.builder()
                .userPoolId(placement.pool().id())
                .groupName(group)
                .limit(limit)
                .nextToken(after.orElse(null))
                .build();
        var operation = Operation.of("ListUsersInGroup", placement.pool(), tenant);
        return calls.ask(operation, c -> c.listUsersInGroup(request), no -> nowhere(no, after))
                .fold(page -> part(placement, page.users(), page.nextToken()), no -> nowhere(operation, no));
    }

    private static Listing part(Placement placement, List<UserType> users, @Nullable String next) {
        var accounts = users.stream()
                .map(user -> Sightings.of(placement, user))
                .filter(Sighting::evident)
                .toList();
        return new Listing.Part(accounts, Optional.ofNullable(next));
    }

    /// Nothing in the request can be wrong but where it goes on: Cognito forgets that after an hour.
    private static Optional<Reason> nowhere(CognitoIdentityProviderException refusal, Optional<String> after) {
        return refusal instanceof InvalidParameterException && after.isPresent()
                ? Optional.of(Plain.SESSION_EXPIRED)
                : Optional.empty();
    }

    private static Listing nowhere(Operation operation, Reason reason) {
        if (reason != Plain.SESSION_EXPIRED) {
            throw Gone.unavailable(operation, reason);
        }
        return new Listing.Nowhere();
    }
}
