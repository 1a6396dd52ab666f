package io.tenantgate.application.members;

import io.tenantgate.application.Rejection;
import io.tenantgate.domain.members.LoginName;
import io.tenantgate.domain.members.Membership;
import io.tenantgate.domain.members.MembershipId;
import io.tenantgate.domain.members.Role;
import io.tenantgate.domain.members.Subject;
import io.tenantgate.domain.secrets.Password;
import io.tenantgate.domain.tenancy.ProviderUsername;
import io.tenantgate.domain.tenancy.TenantId;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Somebody for whom an account is made. A login name that is an address is that attribute too.
///
/// @param temporary what they must replace at the first sign-in
public record NewMember(LoginName loginName, Password temporary, Map<String, String> attributes, Set<Role> roles) {
    public NewMember {
        attributes = loginName.among(attributes);
        roles = Set.copyOf(roles);
    }

    /// What is wrong with the attributes.
    Optional<Rejection> objection() {
        return AdministeredAttributes.objection(attributes.keySet())
                .or(() -> loginName
                        .attribute()
                        .filter(name -> !attributes
                                .getOrDefault(name, "")
                                .toLowerCase(Locale.ROOT)
                                .equals(loginName.value()))
                        .map(name -> Rejection.Invalid.of("attributes." + name, "is not the address of the username")));
    }

    Membership as(TenantId tenant, MembershipId id, ProviderUsername username, Subject subject, Instant now) {
        return Membership.begun(
                tenant,
                id,
                loginName,
                username,
                subject,
                Optional.ofNullable(attributes.get("email")),
                Optional.ofNullable(attributes.get("name")),
                roles,
                now);
    }
}
