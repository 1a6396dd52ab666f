package io.tenantgate.adapters.rest.roles;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import io.tenantgate.domain.members.AddedRole;
import io.tenantgate.domain.members.Role;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A role.
///
/// @param createdAt absent for a role that every tenant has
@Serdeable.Serializable(naming = SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record RoleBody(String name, int precedence, boolean builtIn, Optional<Instant> createdAt) {
    static RoleBody of(AddedRole role) {
        return new RoleBody(role.role().name(), role.precedence().value(), false, Optional.of(role.createdAt()));
    }

    private static Stream<RoleBody> builtIn(Role role) {
        return role
                .precedence()
                .map(precedence -> new RoleBody(role.name(), precedence.value(), true, Optional.empty()))
                .stream();
    }

    /// All of a tenant that has added those, the highest first.
    static List<RoleBody> all(List<AddedRole> added) {
        var builtIn = Role.BUILT_IN.stream().flatMap(RoleBody::builtIn);
        return Stream.concat(builtIn, added.stream().map(RoleBody::of))
                .sorted(Comparator.comparingInt(RoleBody::precedence))
                .toList();
    }
}
