package io.tenantgate.application.callers;

import io.tenantgate.domain.audit.Actor;
import io.tenantgate.domain.auth.TokenClaims;
import io.tenantgate.domain.keys.ApiKey;
import io.tenantgate.domain.keys.KeyScope;
import io.tenantgate.domain.members.Membership;
import io.tenantgate.domain.secrets.ProviderToken;
import io.tenantgate.domain.tenancy.Tenant;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.Optional;
import java.util.UUID;

/// Who calls the API.
public sealed interface Caller {
    /// How the audit trail names the caller.
    Actor actor();

    /// The one tenant that the caller belongs to, if any.
    Optional<TenantId> tenant();

    /// Whether the caller may act on that tenant as an administrator with that scope.
    boolean mayAdminister(TenantId tenant, KeyScope scope);

    /// Nobody known.
    record Anonymous() implements Caller {
        @Override
        public Actor actor() {
            return Actor.ANONYMOUS;
        }

        @Override
        public Optional<TenantId> tenant() {
            return Optional.empty();
        }

        @Override
        public boolean mayAdminister(TenantId tenant, KeyScope scope) {
            return false;
        }
    }

    /// A member of a tenant, by an access token that may be used.
    ///
    /// @param session absent where the provider issued the token past us
    /// @param token the access token itself
    record User(Tenant home, Membership member, TokenClaims claims, Optional<UUID> session, ProviderToken token)
            implements Caller {
        @Override
        public Actor actor() {
            return new Actor(Actor.Type.USER, member.id().toString());
        }

        @Override
        public Optional<TenantId> tenant() {
            return Optional.of(home.id());
        }

        @Override
        public boolean mayAdminister(TenantId tenant, KeyScope scope) {
            return home.id().equals(tenant) && member.administers();
        }
    }

    /// An API key of a tenant.
    record TenantKey(ApiKey key) implements Caller {
        @Override
        public Actor actor() {
            return new Actor(Actor.Type.API_KEY, key.id().toString());
        }

        @Override
        public Optional<TenantId> tenant() {
            return Optional.of(key.tenant());
        }

        @Override
        public boolean mayAdminister(TenantId tenant, KeyScope scope) {
            return key.tenant().equals(tenant) && key.allows(scope);
        }
    }

    /// The platform.
    ///
    /// @param id the operator key's id, or `env` for the one of the environment
    record Operator(String id) implements Caller {
        @Override
        public Actor actor() {
            return new Actor(Actor.Type.OPERATOR, id);
        }

        @Override
        public Optional<TenantId> tenant() {
            return Optional.empty();
        }

        @Override
        public boolean mayAdminister(TenantId tenant, KeyScope scope) {
            return true;
        }
    }
}
