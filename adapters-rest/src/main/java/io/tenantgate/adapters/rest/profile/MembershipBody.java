package io.tenantgate.adapters.rest.profile;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import io.tenantgate.adapters.rest.json.Words;
import io.tenantgate.application.callers.Caller;
import io.tenantgate.application.port.Memberships;
import io.tenantgate.domain.members.Role;
import java.util.List;

/// A tenant where the caller's account has a membership. The caller may sign in where `status` is active and `enabled`
/// is true.
///
/// @param status the tenant's
/// @param enabled whether the membership is taken up and enabled
/// @param current whether it is the tenant of the request
@Serdeable.Serializable(naming = SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.ALWAYS)
record MembershipBody(
        String id,
        String slug,
        String name,
        String status,
        String userId,
        List<String> roles,
        boolean enabled,
        boolean current) {
    static MembershipBody of(Memberships.Joined joined, Caller.User caller) {
        var tenant = joined.tenant();
        var member = joined.member();
        return new MembershipBody(
                tenant.id().toString(),
                tenant.slug().value(),
                tenant.name(),
                Words.of(tenant.status()),
                member.id().toString(),
                member.roles().stream().map(Role::name).sorted().toList(),
                member.active(),
                tenant.id().equals(caller.home().id()));
    }
}
