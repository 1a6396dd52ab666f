package io.tenantgate.adapters.rest.profile;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import io.tenantgate.adapters.rest.tokens.SubjectBody;
import io.tenantgate.application.provider.AccountHolder;
import io.tenantgate.domain.members.Membership;
import io.tenantgate.domain.members.Role;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The caller, as the caller may see it.
///
/// @param username the login name, never the provider's
/// @param groups empty: where a group is a tenant, it is no business of its users
/// @param updatedAt when membership or account changed last
@Serdeable.Serializable(naming = SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.ALWAYS)
record ProfileBody(
        String id,
        SubjectBody subject,
        String username,
        String status,
        Map<String, String> attributes,
        List<String> roles,
        List<String> groups,
        boolean emailVerified,
        Mfa mfa,
        Instant createdAt,
        Instant updatedAt) {
    /// Second factors: none yet.
    @Serdeable.Serializable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Mfa(@Nullable String preferred, List<String> enabled) {
        static final Mfa NONE = new Mfa(null, List.of());
    }

    static ProfileBody of(Membership member, AccountHolder.Profile profile) {
        return new ProfileBody(
                member.id().toString(),
                SubjectBody.of(member.subject()),
                member.loginName().value(),
                profile.status(),
                new TreeMap<>(profile.attributes()),
                member.roles().stream().map(Role::name).sorted().toList(),
                List.of(),
                "true".equals(profile.attributes().get("email_verified")),
                Mfa.NONE,
                member.createdAt(),
                later(member.updatedAt(), profile.updatedAt()));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
