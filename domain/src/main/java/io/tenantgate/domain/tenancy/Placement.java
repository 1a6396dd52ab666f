package io.tenantgate.domain.tenancy;

import io.tenantgate.domain.auth.TokenClaims;
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
        PoolOrigin origin,
        AppClient client,
        Optional<ShardId> shard,
        AccountOwnership accounts,
        Evidence evidence,
        Optional<AppClient> registrar,
        int version) {
    /// In a pool that Tenantgate made.
    public Placement(
            ProviderName provider,
            UserPool pool,
            AppClient client,
            Optional<ShardId> shard,
            AccountOwnership accounts,
            Evidence evidence,
            Optional<AppClient> registrar,
            int version) {
        this(provider, pool, PoolOrigin.MANAGED, client, shard, accounts, evidence, registrar, version);
    }

    /// The same, in a pool that was there before. It may have other clients, whose tokens are no evidence.
    public Placement adopted() {
        var here =
                evidence instanceof Evidence.Issuer(var issuer) ? new Evidence.Client(issuer, client.id()) : evidence;
        return new Placement(provider, pool, PoolOrigin.ADOPTED, client, shard, accounts, here, registrar, version);
    }

    /// Whether the claims, whose signature was proven before, hold the placement's evidence.
    public boolean provenBy(TokenClaims claims) {
        return evidence.provenBy(claims)
                && switch (origin) {
                    case MANAGED -> true;
                    case ADOPTED -> client.id().equals(claims.clientId());
                };
    }

    /// The tenant's group in the shard; absent where another evidence is asked for.
    public Optional<String> group() {
        return evidence instanceof Evidence.Group(var _, var name) ? Optional.of(name) : Optional.empty();
    }

    /// Whether an account there may be nobody's who is known here: another tenant's, or one that was there before.
    public boolean holdsOthers() {
        return accounts == AccountOwnership.SHARED || origin == PoolOrigin.ADOPTED;
    }

    /// Whether an account goes with its last membership. What was in a pool that is taken over may serve others, where
    /// it is not one tenant's alone.
    public boolean endsAccounts() {
        return accounts == AccountOwnership.OWN || origin == PoolOrigin.MANAGED;
    }

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
