package io.tenantgate.domain.tenancy;

import io.tenantgate.domain.auth.TokenClaims;
import io.tenantgate.domain.auth.TokenUse;

/// What in a token proves that its account belongs to a tenant. It is necessary and never sufficient: a membership must
/// stand beside it. A claim that is missing refuses.
public sealed interface Evidence {
    /// Whether the claims, whose signature was proven before, hold this evidence.
    boolean provenBy(TokenClaims claims);

    /// The tenant has a pool of its own, named by `iss`.
    record Issuer(String issuer) implements Evidence {
        @Override
        public boolean provenBy(TokenClaims claims) {
            return issuer.equals(claims.issuer());
        }
    }

    /// The tenant has a client of its own in the shard: `client_id` of an access token, `aud` of an ID token.
    record Client(String issuer, String clientId) implements Evidence {
        @Override
        public boolean provenBy(TokenClaims claims) {
            return issuer.equals(claims.issuer()) && clientId.equals(claims.clientId());
        }
    }

    /// The tenant has a group in the shard, named in `cognito:groups`.
    record Group(String issuer, String group) implements Evidence {
        @Override
        public boolean provenBy(TokenClaims claims) {
            return issuer.equals(claims.issuer()) && claims.groups().contains(group);
        }
    }

    /// The tenant's id is an attribute of the account: `custom:tenant_id` of an ID token, the tenant's part of the
    /// derived `username` of an access token.
    record Attribute(String issuer, TenantId tenant) implements Evidence {
        /// The claim of the ID token.
        public static final String CLAIM = "custom:tenant_id";

        @Override
        public boolean provenBy(TokenClaims claims) {
            return issuer.equals(claims.issuer())
                    && (claims.use() == TokenUse.ID
                            ? tenant.toString().equals(claims.all().get(CLAIM))
                            : ProviderUsername.belongsTo(tenant, claims.username()));
        }
    }
}
