package io.tenantgate.domain.members;

import io.tenantgate.domain.tenancy.ProviderUsername;
import io.tenantgate.domain.tenancy.TenantId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/// An account's place in a tenant.
///
/// @param email the member directory's copy, for lists and search
/// @param notBefore tokens issued before it are refused; whole seconds, as `iat` has them
public record Membership(
        TenantId tenant,
        MembershipId id,
        LoginName loginName,
        ProviderUsername username,
        Subject subject,
        Optional<String> email,
        Optional<String> name,
        MembershipStatus status,
        boolean enabled,
        Set<Role> roles,
        Instant notBefore,
        Instant createdAt,
        Instant updatedAt) {
    public Membership {
        roles = Set.copyOf(roles);
    }

    /// One that begins: active, and no token is too old for it.
    public static Membership begun(
            TenantId tenant,
            MembershipId id,
            LoginName loginName,
            ProviderUsername username,
            Subject subject,
            Optional<String> email,
            Optional<String> name,
            Set<Role> roles,
            Instant now) {
        return new Membership(
                tenant,
                id,
                loginName,
                username,
                subject,
                email,
                name,
                MembershipStatus.ACTIVE,
                true,
                roles,
                Instant.EPOCH,
                now,
                now);
    }

    /// Whether the member may be let in at all.
    public boolean active() {
        return enabled && status == MembershipStatus.ACTIVE;
    }

    /// Whether the member administers the tenant.
    public boolean administers() {
        return roles.contains(Role.OWNER) || roles.contains(Role.ADMIN);
    }
}
