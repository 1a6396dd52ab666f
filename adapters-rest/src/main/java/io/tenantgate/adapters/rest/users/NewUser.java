package io.tenantgate.adapters.rest.users;

import io.tenantgate.adapters.rest.auth.LoginNames;
import io.tenantgate.adapters.rest.json.Fields;
import io.tenantgate.adapters.rest.request.Roles;
import io.tenantgate.application.invitations.Invitee;
import io.tenantgate.application.members.NewMember;
import io.tenantgate.domain.members.LoginName;
import io.tenantgate.domain.members.Role;
import io.tenantgate.domain.secrets.Password;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The body that makes a user: by a temporary password, or by asking them.
sealed interface NewUser {
    record WithPassword(NewMember member) implements NewUser {}

    record Asked(Invitee invitee) implements NewUser {}

    static NewUser read(Fields fields) {
        var loginName = LoginNames.read(fields);
        var attributes = fields.texts("attributes");
        var roles = Roles.read(fields).orElse(Set.of(Role.MEMBER));
        var temporary = fields.optional("temporary_password", Password::new);
        boolean invite = fields.flag("invite").orElse(false);
        if (invite) {
            askable(fields, loginName, attributes);
        } else if (!fields.has("temporary_password")) {
            fields.wrong("temporary_password", "is required, or invite");
        }
        fields.finish();
        return invite
                ? new Asked(new Invitee(loginName.orElseThrow(), Optional.ofNullable(attributes.get("name")), roles))
                : new WithPassword(new NewMember(loginName.orElseThrow(), temporary.orElseThrow(), attributes, roles));
    }

    private static void askable(Fields fields, Optional<LoginName> loginName, Map<String, String> attributes) {
        if (loginName.isPresent() && !loginName.get().isEmail()) {
            fields.wrong("email", "is required, since the invitation goes there");
        }
        if (fields.has("temporary_password")) {
            fields.wrong("temporary_password", "cannot be given with invite");
        }
        attributes.keySet().stream()
                .filter(name -> !name.equals("name"))
                .forEach(name -> fields.wrong("attributes." + name, "is the invited person's to give"));
    }
}
