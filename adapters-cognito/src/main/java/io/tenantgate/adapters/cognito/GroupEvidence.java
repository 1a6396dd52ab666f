package io.tenantgate.adapters.cognito;

import io.tenantgate.domain.tenancy.Evidence;
import io.tenantgate.domain.tenancy.Placement;
import io.tenantgate.domain.tenancy.ProviderUsername;
import io.tenantgate.domain.tenancy.TenantId;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AdminAddUserToGroupRequest;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AdminRemoveUserFromGroupRequest;

/// Gives accounts the one evidence that is theirs to have, and takes it back; any other comes with the place.
final class GroupEvidence {
    private final CognitoCalls calls;

    GroupEvidence(CognitoCalls calls) {
        this.calls = calls;
    }

    void give(Placement placement, TenantId tenant, ProviderUsername username) {
        switch (placement.evidence()) {
            case Evidence.Group(var _, var group) -> add(placement, tenant, username, group);
            case Evidence.Issuer _, Evidence.Client _, Evidence.Attribute _ -> {}
        }
    }

    private void add(Placement placement, TenantId tenant, ProviderUsername username, String group) {
        var request = AdminAddUserToGroupRequest.builder()
                .userPoolId(placement.pool().id())
                .username(username.value())
                .groupName(group)
                .build();
        calls.make(Operation.of("AdminAddUserToGroup", placement.pool(), tenant), c -> c.adminAddUserToGroup(request));
    }

    void take(Placement placement, TenantId tenant, ProviderUsername username) {
        switch (placement.evidence()) {
            case Evidence.Group(var _, var group) -> remove(placement, tenant, username, group);
            case Evidence.Issuer _, Evidence.Client _, Evidence.Attribute _ -> {}
        }
    }

    private void remove(Placement placement, TenantId tenant, ProviderUsername username, String group) {
        var request = AdminRemoveUserFromGroupRequest.builder()
                .userPoolId(placement.pool().id())
                .username(username.value())
                .groupName(group)
                .build();
        var operation = Operation.of("AdminRemoveUserFromGroup", placement.pool(), tenant);
        calls.remove(operation, c -> c.adminRemoveUserFromGroup(request));
    }
}
