package io.tenantgate.adapters.rest.users;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import io.tenantgate.adapters.rest.json.Words;
import io.tenantgate.adapters.rest.tokens.SubjectBody;
import io.tenantgate.application.provider.AccountHolder.Profile;
import io.tenantgate.domain.members.DirectoryEntry;
import io.tenantgate.domain.members.Role;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// A user of a tenant.
///
/// @param subject absent until an invitation is taken up
/// @param username the login name, never the provider's
/// @param attributes the account's, as the provider has them now; absent in lists, and where there is no account
@Serdeable.Serializable(naming = SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record UserBody(
        String id,
        Optional<SubjectBody> subject,
        String username,
        Optional<String> email,
        Optional<String> name,
        String status,
        boolean enabled,
        Optional<Map<String, String>> attributes,
        List<String> roles,
        Instant createdAt,
        Instant updatedAt) {
    /// As the member directory has it.
    static UserBody of(DirectoryEntry entry) {
        return of(entry, Optional.empty());
    }

    static UserBody of(DirectoryEntry entry, Optional<Profile> profile) {
        return new UserBody(
                entry.id().toString(),
                entry.subject().map(SubjectBody::of),
                entry.loginName().value(),
                entry.email(),
                entry.name(),
                Words.of(entry.status()),
                entry.enabled(),
                profile.map(account -> new TreeMap<>(account.attributes())),
                entry.roles().stream().map(Role::name).sorted().toList(),
                entry.createdAt(),
                entry.updatedAt());
    }
}
