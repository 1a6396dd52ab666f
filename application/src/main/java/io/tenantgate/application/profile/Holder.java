package io.tenantgate.application.profile;

import io.tenantgate.application.Origin;
import io.tenantgate.application.audit.AuditTrail;
import io.tenantgate.application.callers.Caller;
import io.tenantgate.application.calls.Door;
import io.tenantgate.application.provider.AccountHolder;
import io.tenantgate.application.provider.AccountHolder.Profile;
import io.tenantgate.domain.audit.Action;
import java.util.Optional;

/// The caller as the holder of an account at an open door.
record Holder(Caller.User caller, Door.Open door) {
    AccountHolder accounts() {
        return door.provider().accountHolder();
    }

    Optional<Profile> describe() {
        return accounts()
                .describe(door.placement(), door.tenant().id(), caller.member().username());
    }

    AccountHolder.SignedIn signedIn() {
        return new AccountHolder.SignedIn(caller.member().username(), caller.token());
    }

    static AuditTrail.Entry entry(Caller.User caller, Action action, Origin origin) {
        var subject = caller.member().loginName().value();
        return new AuditTrail.Entry(caller.home().id(), caller.actor(), action, subject, origin);
    }
}
