package io.tenantgate.adapters.rest.roles;

import io.tenantgate.adapters.rest.json.Fields;
import io.tenantgate.adapters.rest.request.Roles;
import io.tenantgate.domain.members.Precedence;
import io.tenantgate.domain.members.Role;

/// The body of a role that is added. Without a precedence it stands where `member` does.
record NewRole(Role role, Precedence precedence) {
    static NewRole read(Fields fields) {
        var role = fields.required("name", Roles::named);
        var precedence = fields.whole("precedence", 1, Precedence.LOWEST.value() - 1);
        fields.finish();
        return new NewRole(role.orElseThrow(), precedence.map(Precedence::new).orElse(Precedence.MEMBER));
    }
}
