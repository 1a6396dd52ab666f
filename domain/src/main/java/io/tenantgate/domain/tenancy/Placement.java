package io.tenantgate.domain.tenancy;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/// Where a tenant lives, and what proves that a token belongs there. Versioned, so that a tenant can move.
///
/// @param registrar the client by which sign-ups come in where the one of sign-ins may not give an account its evidence
/// @param version counts the tenant's places, from 1
public record Placement(
        ProviderName provider,
        UserPool pool,
        AppClient client,
        Optional<ShardId> shard,
        AccountOwnership accounts,
        Evidence evidence,
        Optional<AppClient> registrar,
        int version) {
    /// The username of a new account there: derived where accounts are the tenant's own, else random.
    ///
    /// @param membership the id of its membership to come
    public ProviderUsername newUsername(TenantId tenant, UUID membership, Supplier<UUID> random) {
        return switch (accounts) {
            case OWN -> ProviderUsername.own(tenant, membership);
            case SHARED -> ProviderUsername.shared(random.get());
        };
    }
}
