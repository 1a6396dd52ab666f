package io.tenantgate.adapters.userpools;

import io.tenantgate.application.provider.Surveyor.Sighting;
import io.tenantgate.application.provider.Surveyor.State;
import io.tenantgate.domain.members.Subject;
import io.tenantgate.domain.tenancy.Evidence;
import io.tenantgate.domain.tenancy.Placement;
import io.tenantgate.domain.tenancy.ProviderUsername;
import io.tenantgate.userpools.account.Account;
import io.tenantgate.userpools.group.GroupName;

/// How an account of the engine is seen.
final class Sightings {
    private Sightings() {}

    static Sighting of(Placement placement, Account account) {
        return new Sighting(
                new ProviderUsername(account.username().value()),
                new Subject(placement.pool().issuer(), account.sub().toString()),
                stateOf(account),
                isEvident(placement, account),
                account.attributes().values());
    }

    private static State stateOf(Account account) {
        if (!account.enabled()) {
            return State.DISABLED;
        }
        return switch (account.status()) {
            case CONFIRMED, RESET_REQUIRED -> State.READY;
            case UNCONFIRMED, FORCE_CHANGE_PASSWORD -> State.WAITING;
        };
    }

    private static boolean isEvident(Placement placement, Account account) {
        return switch (placement.evidence()) {
            case Evidence.Group(var _, var group) -> account.groups().names().contains(new GroupName(group));
            case Evidence.Attribute(var _, var tenant) ->
                tenant.toString().equals(account.attributes().values().get(Evidence.Attribute.CLAIM));
            case Evidence.Issuer _, Evidence.Client _ -> true;
        };
    }
}
