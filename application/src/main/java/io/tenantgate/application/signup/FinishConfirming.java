package io.tenantgate.application.signup;

import io.tenantgate.application.Origin;
import io.tenantgate.application.audit.AuditTrail;
import io.tenantgate.application.calls.Door;
import io.tenantgate.application.calls.Doors;
import io.tenantgate.application.calls.Evidences;
import io.tenantgate.application.port.SignUpAttempts.Attempt;
import io.tenantgate.application.provider.AccountKeeper.Account;
import io.tenantgate.application.provider.AccountRef;
import io.tenantgate.domain.audit.Action;
import io.tenantgate.domain.audit.Actor;
import io.tenantgate.domain.members.LoginName;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// Finishes a [ConfirmSignUp] that was cut off. A sign-up whose account the provider calls confirmed had its right
/// code, for nothing else confirms one: its membership is made. Where none is, the code was wrong, or the call was
/// never made, or the address was proven to be somebody else's, who then signs up again.
public final class FinishConfirming {
    private final Doors doors;
    private final OpenAttempts attempts;
    private final NewMembers joined;
    private final Evidences evidences;
    private final AuditTrail trail;

    public FinishConfirming(
            Doors doors, OpenAttempts attempts, NewMembers joined, Evidences evidences, AuditTrail trail) {
        this.doors = doors;
        this.attempts = attempts;
        this.joined = joined;
        this.evidences = evidences;
        this.trail = trail;
    }

    private record Confirmed(Attempt attempt, Account account) {}

    /// Asks the provider, and answers what is left to do in a transaction.
    public BooleanSupplier of(Door.Open door, LoginName name) {
        var open = doors.in(door.tenant().id(), () -> attempts.all(door.tenant().id(), name));
        return open.stream()
                .flatMap(attempt -> confirmed(door, attempt).stream())
                .findFirst()
                .map(right -> outcome(door, open, right))
                .orElseGet(() -> evidences.agree(door, name));
    }

    private Optional<Confirmed> confirmed(Door.Open door, Attempt attempt) {
        return evidences
                .find(door, new AccountRef.Known(attempt.username()))
                .filter(Account::usable)
                .map(account -> new Confirmed(attempt, account));
    }

    private BooleanSupplier outcome(Door.Open door, List<Attempt> open, Confirmed right) {
        return switch (right.attempt().notice()) {
            case CODE -> member(door, open, right);
            case ALREADY_REGISTERED, INVITED -> {
                door.provider()
                        .accountHolder()
                        .delete(
                                door.placement(),
                                door.tenant().id(),
                                right.account().username());
                yield () -> true;
            }
        };
    }

    private BooleanSupplier member(Door.Open door, List<Attempt> open, Confirmed right) {
        var account = right.account();
        door.provider().accountKeeper().admit(door.placement(), door.tenant().id(), account.username());
        open.stream()
                .filter(attempt -> !attempt.equals(right.attempt()))
                .forEach(attempt -> door.provider()
                        .enroller()
                        .discard(door.placement(), door.tenant().id(), attempt.username()));
        var proof = new Tried.Right(right.attempt(), account.username(), account.subject(), account.attributes());
        return () -> join(open, proof);
    }

    private boolean join(List<Attempt> open, Tried.Right right) {
        joined.add(open, right).ifPresent(_ -> trail.success(entry(right.attempt())));
        return true;
    }

    private static AuditTrail.Entry entry(Attempt attempt) {
        var subject = attempt.loginName().value();
        return new AuditTrail.Entry(attempt.tenant(), Actor.SYSTEM, Action.SIGN_UP_CONFIRM, subject, Origin.UNKNOWN);
    }
}
