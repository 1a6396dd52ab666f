package io.tenantgate.application.signup;

import io.tenantgate.application.Origin;
import io.tenantgate.application.audit.AuditTrail;
import io.tenantgate.application.calls.Door;
import io.tenantgate.application.calls.Doors;
import io.tenantgate.application.port.Errands;
import io.tenantgate.application.port.Errands.Errand;
import io.tenantgate.application.port.Errands.Request;
import io.tenantgate.application.port.SignUpAttempts.Attempt;
import io.tenantgate.application.provider.AccountRef;
import io.tenantgate.application.provider.Enroller.Application;
import io.tenantgate.application.provider.Enroller.Refused;
import io.tenantgate.application.provider.Enroller.Sending;
import io.tenantgate.application.provider.Enroller.Sent;
import io.tenantgate.application.provider.Reason.Plain;
import io.tenantgate.domain.audit.Action;
import io.tenantgate.domain.audit.Actor;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/// What comes next for an errand: a call on the provider, and then what is left to do in a transaction, which is false
/// where it must be looked at again. A sign-up may end at any time, and what its errand has made goes with it.
public final class ErrandSteps {
    private static final Supplier<BooleanSupplier> DONE = () -> () -> true;
    private static final Supplier<BooleanSupplier> LATER = () -> () -> false;

    private final Doors doors;
    private final OpenAttempts attempts;
    private final Errands errands;
    private final AuditTrail trail;

    public ErrandSteps(Doors doors, OpenAttempts attempts, Errands errands, AuditTrail trail) {
        this.doors = doors;
        this.attempts = attempts;
        this.errands = errands;
        this.trail = trail;
    }

    /// In a transaction of the tenant. One without a place has nobody at its provider.
    Supplier<BooleanSupplier> next(Errand errand) {
        return doors.behind(errand.tenant()).map(door -> next(door, errand)).orElse(DONE);
    }

    private Supplier<BooleanSupplier> next(Door.Open door, Errand errand) {
        return switch (errand.request()) {
            case Request.Discard _ -> discard(door, errand);
            case Request.Register wanted ->
                attempts.find(errand.tenant(), errand.attempt())
                        .map(attempt -> ifOpen(door, () -> register(door, attempt, wanted)))
                        .orElseGet(() -> ended(door, errand));
            case Request.Resend _ ->
                attempts.find(errand.tenant(), errand.attempt())
                        .map(attempt -> ifOpen(door, () -> resend(door, attempt)))
                        .orElse(DONE);
        };
    }

    /// A tenant that is closed has as much time as its sign-ups.
    private Supplier<BooleanSupplier> ifOpen(Door.Open door, Supplier<BooleanSupplier> call) {
        return switch (doors.at(door.tenant())) {
            case Door.Open _ -> call;
            case Door.Closed _ -> LATER;
        };
    }

    /// What was taken before may have made the account.
    private Supplier<BooleanSupplier> ended(Door.Open door, Errand errand) {
        if (errand.tries() == 0) {
            return DONE;
        }
        errands.discard(errand);
        return discard(door, errand);
    }

    private static Supplier<BooleanSupplier> discard(Door.Open door, Errand errand) {
        return () -> {
            door.provider().enroller().discard(door.placement(), errand.tenant(), errand.username());
            return () -> true;
        };
    }

    private BooleanSupplier register(Door.Open door, Attempt attempt, Request.Register wanted) {
        var application = new Application(attempt.username(), wanted.password(), wanted.attributes(), attempt.notice());
        var sending = door.provider()
                .enroller()
                .signUp(door.placement(), attempt.tenant(), application)
                .apply();
        boolean made = isMade(door, attempt, sending);
        return () -> isOpen(attempt) && (made || signedUp(attempt, sending));
    }

    /// An account of that name was made by a call whose end nobody heard of.
    private static boolean isMade(Door.Open door, Attempt attempt, Sending sending) {
        return sending.equals(new Refused(Plain.ALREADY_EXISTS))
                && door.provider()
                        .accountKeeper()
                        .find(door.placement(), attempt.tenant(), new AccountRef.Known(attempt.username()))
                        .isPresent();
    }

    private BooleanSupplier resend(Door.Open door, Attempt attempt) {
        var account = new AccountRef.Known(attempt.username());
        var sending = door.provider().enroller().resend(door.placement(), attempt.tenant(), account, attempt.notice());
        return () -> sentAgain(attempt, sending);
    }

    /// Whether the sign-up is as open as before the call: whoever has ended it may have looked for the account too
    /// early.
    private boolean isOpen(Attempt attempt) {
        return attempts.find(attempt.tenant(), attempt.id()).isPresent();
    }

    /// One that is refused has ended; an account that is there all the same goes with it.
    private boolean signedUp(Attempt attempt, Sending sending) {
        switch (sending) {
            case Sent _ -> {}
            case Refused(var reason) -> {
                attempts.end(attempt);
                trail.refused(entry(attempt, Action.SIGN_UP), reason.text());
            }
        }
        return true;
    }

    /// Whoever asked was answered before.
    private boolean sentAgain(Attempt attempt, Sending sending) {
        switch (sending) {
            case Sent _ -> {}
            case Refused(var reason) -> trail.refused(entry(attempt, Action.CODE_RESEND), reason.text());
        }
        return true;
    }

    private static AuditTrail.Entry entry(Attempt attempt, Action action) {
        var subject = attempt.loginName().value();
        return new AuditTrail.Entry(attempt.tenant(), Actor.SYSTEM, action, subject, Origin.UNKNOWN);
    }
}
