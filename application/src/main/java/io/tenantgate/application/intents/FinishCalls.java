package io.tenantgate.application.intents;

import io.tenantgate.application.calls.Door;
import io.tenantgate.application.calls.Doors;
import io.tenantgate.application.calls.Failures;
import io.tenantgate.application.calls.IntentBook;
import io.tenantgate.application.invitations.FinishTakingUp;
import io.tenantgate.application.port.Intents.Deed;
import io.tenantgate.application.port.Intents.Intent;
import io.tenantgate.application.profile.FinishLeaving;
import io.tenantgate.application.provider.Progress;
import io.tenantgate.application.signup.FinishConfirming;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.function.BooleanSupplier;

/// Finishes calls whose process was cut off, or whose provider failed in a way that tells nobody what it has done: asks
/// the provider, and writes the outcome. Several instances may do this at once.
public final class FinishCalls {
    private static final int AT_ONCE = 100;

    private final Doors doors;
    private final IntentBook book;
    private final FinishConfirming confirming;
    private final FinishTakingUp takingUp;
    private final FinishLeaving leaving;

    public FinishCalls(
            Doors doors, IntentBook book, FinishConfirming confirming, FinishTakingUp takingUp, FinishLeaving leaving) {
        this.doors = doors;
        this.book = book;
        this.confirming = confirming;
        this.takingUp = takingUp;
        this.leaving = leaving;
    }

    /// Run at the start and periodically. One that fails keeps nobody else waiting. @throws RuntimeException the last
    /// failure, with the earlier ones suppressed
    public void resumeAll() {
        var failures = new Failures();
        doors.acrossTenants(() -> book.due(AT_ONCE)).forEach(intent -> failures.note(() -> finish(intent)));
        failures.raise();
    }

    /// Some of a tenant's, due or not; `DONE` when none is left.
    public Progress some(TenantId tenant) {
        var standing = doors.in(tenant, () -> book.of(tenant, AT_ONCE));
        standing.forEach(this::finish);
        return standing.isEmpty() ? Progress.DONE : Progress.MORE;
    }

    /// A tenant without a place has nobody at its provider.
    private void finish(Intent intent) {
        doors.in(intent.tenant(), () -> doors.behind(intent.tenant()))
                .ifPresentOrElse(door -> finish(door, intent), () -> end(intent, () -> true));
    }

    private void finish(Door.Open door, Intent intent) {
        boolean crossed = doors.in(intent.tenant(), () -> book.isCrossed(intent));
        if (!crossed) {
            end(intent, outcome(door, intent.deed()));
        }
    }

    /// Calls the provider, and answers what is left to do in a transaction; false where it must be looked at again.
    private BooleanSupplier outcome(Door.Open door, Deed deed) {
        return switch (deed) {
            case Deed.Confirming(var name) -> confirming.of(door, name);
            case Deed.TakingUp taken -> takingUp.of(door, taken);
            case Deed.Leaving left -> leaving.of(door, left);
            case Deed.Straying stray -> leaving.of(door, stray);
        };
    }

    private void end(Intent intent, BooleanSupplier outcome) {
        doors.in(intent.tenant(), () -> {
            if (!book.isCrossed(intent) && outcome.getAsBoolean()) {
                book.remove(intent);
            }
            return intent;
        });
    }
}
