package io.tenantgate.application.tenants;

import io.tenantgate.application.Origin;
import io.tenantgate.application.audit.AuditTrail;
import io.tenantgate.application.port.Scope;
import io.tenantgate.application.port.Scopes;
import io.tenantgate.application.port.Setbacks;
import io.tenantgate.application.port.Setbacks.Cause;
import io.tenantgate.application.port.Setbacks.Setback;
import io.tenantgate.application.provider.NoRoom;
import io.tenantgate.application.provider.NotPermitted;
import io.tenantgate.application.provider.Overloaded;
import io.tenantgate.application.provider.ProviderUnavailable;
import io.tenantgate.application.provider.QuotaSpent;
import io.tenantgate.domain.audit.Action;
import io.tenantgate.domain.audit.Actor;
import io.tenantgate.domain.tenancy.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.function.Supplier;

/// Notes what keeps a tenant from its end, for an operator to see, and when it is tried again: later each time. What
/// no waiting mends makes a tenant that is provisioning `failed`; a deletion is tried for ever.
public final class NoteSetback {
    private static final Duration WHILE_ANOTHER_DOES_IT = Duration.ofSeconds(5);

    private final Scopes scopes;
    private final Setbacks setbacks;
    private final RetryPauses pauses;
    private final AuditTrail trail;

    public NoteSetback(Scopes scopes, Setbacks setbacks, RetryPauses pauses, AuditTrail trail) {
        this.scopes = scopes;
        this.setbacks = setbacks;
        this.pauses = pauses;
        this.trail = trail;
    }

    Instant now() {
        return trail.now();
    }

    /// Does something for a tenant, and notes why it came to nothing where it did. @throws RuntimeException that
    <T> T noting(TenantId tenant, Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException failure) {
            of(tenant, failure);
            throw failure;
        }
    }

    private void of(TenantId tenant, RuntimeException failure) {
        try {
            scopes.in(Scope.of(tenant), () -> noted(tenant, failure));
        } catch (RuntimeException unwritten) {
            failure.addSuppressed(unwritten);
        }
    }

    private boolean noted(TenantId tenant, RuntimeException failure) {
        var cause = causeOf(failure);
        if (cause == Cause.PERMISSION_MISSING && fails(tenant, cause)) {
            return true;
        }
        var now = trail.now();
        int before = setbacks.find(tenant).map(Setback::tries).orElse(0);
        setbacks.note(tenant, cause, now, now.plus(pauses.after(before)));
        return false;
    }

    private static Cause causeOf(RuntimeException failure) {
        return switch (failure) {
            case NotPermitted _ -> Cause.PERMISSION_MISSING;
            case NoRoom _ -> Cause.LIMIT_EXCEEDED;
            case QuotaSpent _ -> Cause.RATE_LIMITED;
            case ProviderUnavailable _ -> Cause.PROVIDER_UNAVAILABLE;
            case Overloaded _ -> Cause.OVERLOADED;
            default -> Cause.INTERNAL_ERROR;
        };
    }

    /// Nobody tries it again until an operator asks for it; false where it is provisioning no more. In the tenant's
    /// transaction.
    boolean fails(TenantId tenant, Cause cause) {
        boolean failed = setbacks.fail(tenant, cause, trail.now());
        if (failed) {
            var reason = cause.name().toLowerCase(Locale.ROOT).replace('_', '-');
            trail.refused(new AuditTrail.Entry(tenant, Actor.SYSTEM, Action.TENANT_CREATE, "", Origin.UNKNOWN), reason);
        }
        return failed;
    }

    /// Somebody else is doing what it waits for. In the tenant's transaction.
    void awaits(TenantId tenant) {
        setbacks.putOff(tenant, trail.now().plus(WHILE_ANOTHER_DOES_IT));
    }

    /// It goes on. In the tenant's transaction.
    void isOver(TenantId tenant) {
        setbacks.forget(tenant);
    }
}
