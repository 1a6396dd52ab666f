package io.tenantgate.adapters.rest.invitations;

import io.tenantgate.adapters.rest.json.Fields;
import io.tenantgate.adapters.rest.json.Texts;
import io.tenantgate.adapters.rest.request.Roles;
import io.tenantgate.application.invitations.Invitee;
import io.tenantgate.domain.members.Role;
import java.util.Set;

/// The body of an invitation.
final class NewInvitation {
    private NewInvitation() {}

    static Invitee read(Fields fields) {
        var email = fields.required("email", Texts::address);
        var name = fields.optional("name", Texts::name);
        var roles = Roles.read(fields);
        fields.finish();
        return new Invitee(email.orElseThrow(), name, roles.orElse(Set.of(Role.MEMBER)));
    }
}
