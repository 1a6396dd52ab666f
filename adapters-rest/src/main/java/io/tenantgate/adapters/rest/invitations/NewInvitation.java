package io.tenantgate.adapters.rest.invitations;

import io.tenantgate.adapters.rest.json.Fields;
import io.tenantgate.adapters.rest.json.Texts;
import io.tenantgate.application.invitations.Invitee;
import io.tenantgate.domain.members.Role;
import java.util.List;
import java.util.Set;

/// The body of an invitation.
final class NewInvitation {
    private static final List<Role> ROLES = List.of(Role.OWNER, Role.ADMIN, Role.MEMBER);

    private NewInvitation() {}

    static Invitee read(Fields fields) {
        var email = fields.required("email", Texts::address);
        var name = fields.optional("name", Texts::name);
        var roles = fields.list("roles", NewInvitation::role);
        fields.finish();
        return new Invitee(email.orElseThrow(), name, Set.copyOf(roles.orElse(List.of(Role.MEMBER))));
    }

    private static Role role(String text) {
        return ROLES.stream()
                .filter(role -> role.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("must be one of owner, admin, member"));
    }
}
