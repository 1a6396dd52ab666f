package io.tenantgate.adapters.userpools;

import io.tenantgate.domain.tenancy.Placement;
import io.tenantgate.domain.tenancy.ProviderUsername;
import io.tenantgate.userpools.Refusal;
import io.tenantgate.userpools.group.AddToGroup;
import io.tenantgate.userpools.group.GroupName;
import io.tenantgate.userpools.group.RemoveFromGroup;

/// Gives accounts the one evidence that is theirs to have, and takes it back; any other comes with the place.
final class GroupEvidence {
    private final BuiltinGroups groups;

    GroupEvidence(BuiltinGroups groups) {
        this.groups = groups;
    }

    void give(Placement placement, ProviderUsername username) {
        placement.group().map(GroupName::new).ifPresent(group -> add(placement, username, group));
    }

    private void add(Placement placement, ProviderUsername username, GroupName group) {
        switch (groups.add().handle(Places.pool(placement), Places.username(username), group)) {
            case AddToGroup.Outcome.Added _ -> {}
            case AddToGroup.Outcome.Refused(var refusal) ->
                throw new IllegalStateException("Nobody can join the group: %s".formatted(refusal));
        }
    }

    void take(Placement placement, ProviderUsername username) {
        placement.group().map(GroupName::new).ifPresent(group -> remove(placement, username, group));
    }

    private void remove(Placement placement, ProviderUsername username, GroupName group) {
        switch (groups.remove().handle(Places.pool(placement), Places.username(username), group)) {
            case RemoveFromGroup.Outcome.Removed _ -> {}
            case RemoveFromGroup.Outcome.Refused(var refusal) -> accept(refusal);
        }
    }

    private static void accept(Refusal refusal) {
        if (refusal != Refusal.Reason.NO_SUCH_USER && refusal != Refusal.Reason.NO_SUCH_GROUP) {
            throw new IllegalStateException("Nobody can leave the group: %s".formatted(refusal));
        }
    }
}
