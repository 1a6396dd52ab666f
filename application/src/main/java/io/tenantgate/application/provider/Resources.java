package io.tenantgate.application.provider;

import java.util.OptionalInt;

/// How many of each resource a provider holds at most; absent where nothing bounds them.
///
/// @param pools in the whole account
/// @param clientsInPool in each pool, as `groupsInPool`
public record Resources(OptionalInt pools, OptionalInt clientsInPool, OptionalInt groupsInPool) {
    private static final int CLIENTS = 1_000;
    private static final int GROUPS = 10_000;

    /// As many pools as are wanted, each with what is usual (`spec/operations-and-quotas.md`, section 14).
    public static final Resources WITHOUT_END =
            new Resources(OptionalInt.empty(), OptionalInt.of(CLIENTS), OptionalInt.of(GROUPS));

    public Resources withPools(int most) {
        return new Resources(OptionalInt.of(most), clientsInPool, groupsInPool);
    }
}
