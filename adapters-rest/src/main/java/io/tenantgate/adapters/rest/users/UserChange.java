package io.tenantgate.adapters.rest.users;

import io.tenantgate.adapters.rest.json.Fields;
import io.tenantgate.adapters.rest.request.Roles;
import io.tenantgate.application.Precondition;
import io.tenantgate.application.members.ChangeMember;
import io.tenantgate.application.members.Target;
import io.tenantgate.domain.members.MemberChange;
import java.util.Map;
import java.util.Optional;

/// The body that changes a user.
final class UserChange {
    private UserChange() {}

    static ChangeMember.Command read(Target target, Fields fields, Precondition precondition) {
        var roles = Roles.read(fields);
        var enabled = fields.flag("enabled");
        var attributes = attributes(fields);
        fields.finish();
        return new ChangeMember.Command(target, new MemberChange(roles, enabled), attributes, precondition);
    }

    /// A null removes an attribute, as RFC 7396 has it.
    private static Optional<Map<String, String>> attributes(Fields fields) {
        return fields.has("attributes") ? Optional.of(fields.texts("attributes", Optional.of(""))) : Optional.empty();
    }
}
