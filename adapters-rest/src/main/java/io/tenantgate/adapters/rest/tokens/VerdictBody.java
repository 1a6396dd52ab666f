package io.tenantgate.adapters.rest.tokens;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import io.tenantgate.adapters.rest.json.Words;
import io.tenantgate.application.judgement.Reason;
import io.tenantgate.domain.auth.TokenClaims;
import io.tenantgate.domain.members.Membership;
import io.tenantgate.domain.members.Role;
import io.tenantgate.domain.tenancy.Tenant;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Whether a token may be used now.
sealed interface VerdictBody {
    /// It may, and this is whose it is.
    ///
    /// @param tenant the tenant's id
    /// @param username the login name
    /// @param claims every claim as it stands in the token
    @Serdeable.Serializable(naming = SnakeCaseStrategy.class)
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Active(
            boolean active,
            String tenant,
            SubjectBody subject,
            String userId,
            String username,
            String tokenUse,
            List<String> roles,
            List<String> groups,
            List<String> scopes,
            Instant issuedAt,
            Instant expiresAt,
            Map<String, Object> claims)
            implements VerdictBody {}

    /// It may not.
    @Serdeable.Serializable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Inactive(boolean active, String reason) implements VerdictBody {}

    static VerdictBody active(Tenant tenant, Membership member, TokenClaims claims) {
        return new Active(
                true,
                tenant.id().toString(),
                SubjectBody.of(member.subject()),
                member.id().toString(),
                member.loginName().value(),
                Words.of(claims.use()),
                member.roles().stream().map(Role::name).sorted().toList(),
                claims.groups().stream().sorted().toList(),
                scopes(claims),
                claims.issuedAt(),
                claims.expiresAt(),
                new TreeMap<>(claims.all()));
    }

    static VerdictBody inactive(Reason reason) {
        return new Inactive(false, Words.of(reason));
    }

    private static List<String> scopes(TokenClaims claims) {
        return claims.all().get("scope") instanceof String scope && !scope.isEmpty()
                ? List.of(scope.split(" "))
                : List.of();
    }
}
