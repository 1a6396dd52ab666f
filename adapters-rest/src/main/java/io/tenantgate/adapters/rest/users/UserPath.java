package io.tenantgate.adapters.rest.users;

import io.tenantgate.adapters.rest.problem.ProblemType;
import io.tenantgate.adapters.rest.request.Call;
import io.tenantgate.adapters.rest.request.ResourceIds;
import io.tenantgate.application.members.Target;
import io.tenantgate.domain.members.MembershipId;

/// What the path of a user says.
final class UserPath {
    private UserPath() {}

    /// A text that is no id is nobody's.
    static Target target(Call call, String id) {
        var tenant = call.tenantOfKnownCaller();
        return new Target(call.caller(), call.origin(), tenant, idOf(id));
    }

    static MembershipId idOf(String id) {
        return new MembershipId(ResourceIds.read(id, ProblemType.USER_NOT_FOUND));
    }
}
