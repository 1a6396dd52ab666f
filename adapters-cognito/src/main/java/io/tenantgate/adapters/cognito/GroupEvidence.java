package io.tenantgate.adapters.cognito;

import io.tenantgate.domain.tenancy.Placement;
import io.tenantgate.domain.tenancy.ProviderUsername;
import io.tenantgate.domain.tenancy.TenantId;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AdminAddUserToGroupRequest;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AdminListGroupsForUserRequest;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AdminListGroupsForUserResponse;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AdminRemoveUserFromGroupRequest;

/// Gives accounts the one evidence that is theirs to have, and takes it back; any other comes with the place.
final class GroupEvidence {
    private static final int PAGE = 60;

    private final CognitoCalls calls;

    GroupEvidence(CognitoCalls calls) {
        this.calls = calls;
    }

    void give(Placement placement, TenantId tenant, ProviderUsername username) {
        placement.group().ifPresent(group -> add(placement, tenant, username, group));
    }

    private void add(Placement placement, TenantId tenant, ProviderUsername username, String group) {
        var request = AdminAddUserToGroupRequest.builder()
                .userPoolId(placement.pool().id())
                .username(username.value())
                .groupName(group)
                .build();
        calls.make(Operation.of("AdminAddUserToGroup", placement.pool(), tenant), c -> c.adminAddUserToGroup(request));
    }

    /// Whether somebody who is to be asked something may have it: in a pool that was there before, of people whom
    /// nobody knows here.
    boolean has(Placement placement, TenantId tenant, String username) {
        return switch (placement.origin()) {
            case MANAGED -> true;
            case ADOPTED -> carries(placement, tenant, username);
        };
    }

    /// Whether an account has it, as far as it is an account's to have.
    boolean carries(Placement placement, TenantId tenant, String username) {
        return placement
                .group()
                .map(group -> isIn(placement, tenant, username, group))
                .orElse(true);
    }

    private boolean isIn(Placement placement, TenantId tenant, String username, String group) {
        var page = groups(placement, tenant, username, null);
        while (!holds(page, group) && page.nextToken() != null) {
            page = groups(placement, tenant, username, page.nextToken());
        }
        return holds(page, group);
    }

    private static boolean holds(AdminListGroupsForUserResponse page, String group) {
        return page.groups().stream().anyMatch(each -> each.groupName().equals(group));
    }

    private AdminListGroupsForUserResponse groups(
            Placement placement, TenantId tenant, String username, @Nullable String after) {
        var request = AdminListGroupsForUserRequest.builder()
                .userPoolId(placement.pool().id())
                .username(username)
                .limit(PAGE)
                .nextToken(after)
                .build();
        return calls.make(
                Operation.of("AdminListGroupsForUser", placement.pool(), tenant),
                c -> c.adminListGroupsForUser(request));
    }

    void take(Placement placement, TenantId tenant, ProviderUsername username) {
        placement.group().ifPresent(group -> remove(placement, tenant, username, group));
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
