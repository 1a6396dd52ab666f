package io.tenantgate.adapters.cognito;

import io.tenantgate.domain.tenancy.Placement;
import io.tenantgate.domain.tenancy.PoolOrigin;
import software.amazon.awssdk.services.cognitoidentityprovider.model.UsernameAttributeType;

/// Tells what new accounts are called: as we say in pools of ours, and otherwise as the pool has it.
final class Namings {
    private final CognitoPools pools;

    Namings(CognitoPools pools) {
        this.pools = pools;
    }

    Naming of(Placement placement) {
        return switch (placement.origin()) {
            case MANAGED -> Naming.OURS;
            case ADOPTED -> found(placement);
        };
    }

    private Naming found(Placement placement) {
        var taken = pools.of(placement.pool()).usernameAttributes();
        if (taken.isEmpty()) {
            return Naming.OURS;
        }
        return taken.contains(UsernameAttributeType.EMAIL) ? Naming.ADDRESSES : Naming.NUMBERS;
    }

    boolean areAddresses(Placement placement) {
        return of(placement) == Naming.ADDRESSES;
    }

    /// Whether people of that place may sign in by a number that nobody has proven.
    boolean takeNumbers(Placement placement) {
        return placement.origin() == PoolOrigin.ADOPTED
                && pools.of(placement.pool()).usernameAttributes().contains(UsernameAttributeType.PHONE_NUMBER);
    }
}
