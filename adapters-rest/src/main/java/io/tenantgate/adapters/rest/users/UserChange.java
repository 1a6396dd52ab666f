package io.tenantgate.adapters.rest.users;

import io.tenantgate.adapters.rest.json.Fields;
import io.tenantgate.adapters.rest.request.Roles;
import io.tenantgate.domain.members.MemberChange;
import java.util.HashSet;

/// The body that changes a user.
final class UserChange {
    private UserChange() {}

    static MemberChange read(Fields fields) {
        var roles = fields.list("roles", Roles::read);
        if (roles.isPresent() && roles.get().isEmpty()) {
            fields.wrong("roles", "has at least one role");
        }
        var enabled = fields.flag("enabled");
        fields.finish();
        return new MemberChange(roles.map(HashSet::new), enabled);
    }
}
