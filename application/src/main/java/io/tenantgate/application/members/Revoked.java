package io.tenantgate.application.members;

import io.tenantgate.application.calls.Door;
import io.tenantgate.application.provider.AccountAdministrator.Result;
import io.tenantgate.domain.members.Membership;

/// Ends an account's sessions at the provider once its password is good no more.
final class Revoked {
    private Revoked() {}

    static Result after(Result result, Door.Open door, Membership member) {
        if (result instanceof Result.Done) {
            door.provider().authenticator().revokeAll(door.placement(), member.username());
        }
        return result;
    }
}
