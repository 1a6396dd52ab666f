package io.tenantgate.domain.members;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/// A line of the member directory: a member, or somebody who is invited and has no account yet.
///
/// @param subject absent until the invitation is taken up
public record DirectoryEntry(
        MembershipId id,
        LoginName loginName,
        Optional<Subject> subject,
        Optional<String> email,
        Optional<String> name,
        MembershipStatus status,
        boolean enabled,
        Set<Role> roles,
        Instant createdAt,
        Instant updatedAt) {
    public DirectoryEntry {
        roles = Set.copyOf(roles);
    }
}
