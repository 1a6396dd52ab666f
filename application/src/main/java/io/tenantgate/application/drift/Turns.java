package io.tenantgate.application.drift;

import io.tenantgate.application.port.Ids;
import io.tenantgate.application.port.Reconciliations;
import io.tenantgate.domain.tenancy.TenantId;
import java.time.Duration;
import java.time.InstantSource;
import java.util.UUID;

/// Who repairs a tenant: one at a time, so that each drift is repaired once. Whoever was cut off loses the turn after a
/// while. In the tenant's transaction.
public final class Turns {
    private static final Duration TURN = Duration.ofMinutes(2);

    private final Reconciliations reconciliations;
    private final Ids ids;
    private final InstantSource clock;

    public Turns(Reconciliations reconciliations, Ids ids, InstantSource clock) {
        this.reconciliations = reconciliations;
        this.ids = ids;
        this.clock = clock;
    }

    /// Somebody who may take it.
    UUID newHolder() {
        return ids.next();
    }

    /// Takes it, or keeps it for longer; false where somebody else has it.
    boolean take(TenantId tenant, UUID holder) {
        var now = clock.instant();
        return reconciliations.take(tenant, holder, now, now.plus(TURN));
    }

    void leave(TenantId tenant, UUID holder) {
        reconciliations.leave(tenant, holder);
    }
}
