package io.tenantgate.application.administration;

import io.tenantgate.application.Rejection;
import io.tenantgate.application.audit.AuditTrail;
import io.tenantgate.application.callers.Authority;
import io.tenantgate.application.callers.Caller;
import io.tenantgate.application.calls.Door;
import io.tenantgate.application.calls.Doors;
import io.tenantgate.application.calls.Plan;
import io.tenantgate.domain.keys.KeyScope;
import java.util.function.Function;

/// Lets those act at a tenant who administer it, while it is open. Whoever may not, and whoever finds it shut, is
/// written down.
public final class Administration {
    private final Doors doors;
    private final AuditTrail trail;

    public Administration(Doors doors, AuditTrail trail) {
        this.doors = doors;
        this.trail = trail;
    }

    /// What is decided where the caller may and the tenant is open, in a transaction of it.
    ///
    /// @param entry what is done, and at which tenant
    public <T> T at(
            AuditTrail.Entry entry,
            Caller caller,
            KeyScope scope,
            Function<Door.Open, Plan<T>> open,
            Function<Rejection, T> refused) {
        return Authority.over(entry.tenant(), caller, scope)
                .map(rejection -> refused.apply(unlawful(entry, rejection)))
                .orElseGet(() -> decided(entry, open, refused));
    }

    /// The same, for somebody who was let in before.
    public <T> T decided(AuditTrail.Entry entry, Function<Door.Open, Plan<T>> open, Function<Rejection, T> refused) {
        return doors.plan(entry.tenant(), open, closed -> refused.apply(trail.shut(entry, closed.rejection())));
    }

    private Rejection unlawful(AuditTrail.Entry entry, Rejection rejection) {
        return trail.refusedAlone(entry, rejection);
    }
}
