package io.tenantgate.domain.tenancy;

import java.util.Optional;

/// Where a tenant lives, and what proves that a token belongs there. Versioned, so that a tenant can move.
///
/// @param version counts the tenant's places, from 1
public record Placement(
        ProviderName provider,
        UserPool pool,
        AppClient client,
        Optional<ShardId> shard,
        AccountOwnership accounts,
        Evidence evidence,
        int version) {}
