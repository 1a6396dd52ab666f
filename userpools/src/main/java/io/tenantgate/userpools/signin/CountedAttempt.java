package io.tenantgate.userpools.signin;

import static io.tenantgate.userpools.Refusal.Reason.ATTEMPTS_EXCEEDED;
import static io.tenantgate.userpools.Refusal.Reason.INCORRECT_CREDENTIALS;
import static io.tenantgate.userpools.Refusal.Reason.NO_SUCH_USER;

import io.tenantgate.userpools.Refusal;
import io.tenantgate.userpools.lockout.AttemptKey;
import io.tenantgate.userpools.lockout.Lockout;
import io.tenantgate.userpools.pool.PoolId;
import io.tenantgate.userpools.signin.SignInOutcome.Authenticated;
import io.tenantgate.userpools.signin.SignInOutcome.Challenged;
import io.tenantgate.userpools.signin.SignInOutcome.Refused;
import java.util.function.Supplier;

/// Puts the lockout around an attempt: nothing is judged while a lock is in force, and what comes of the attempt is
/// counted in the same transaction.
public final class CountedAttempt {
    private final Lockout lockout;

    public CountedAttempt(Lockout lockout) {
        this.lockout = lockout;
    }

    /// Whether an attempt would be refused now, as far as a look without a lock tells.
    boolean looksLocked(PoolId pool, AttemptKey key) {
        return lockout.looksLocked(pool, key);
    }

    SignInOutcome make(PoolId pool, AttemptKey key, Supplier<SignInOutcome> attempt) {
        var held = lockout.begin(pool, key);
        if (held.locked()) {
            return new Refused(ATTEMPTS_EXCEEDED);
        }
        var outcome = attempt.get();
        count(held, outcome);
        return outcome;
    }

    private static void count(Lockout.Held held, SignInOutcome outcome) {
        switch (outcome) {
            case Authenticated _ -> held.succeeded();
            case Challenged _ -> {} // neither failed nor through yet
            case Refused(var refusal) -> {
                if (countsAsFailure(refusal)) {
                    held.failed();
                }
            }
        }
    }

    /// A state that is told after the password was proven is no failed guess.
    private static boolean countsAsFailure(Refusal refusal) {
        return refusal == INCORRECT_CREDENTIALS || refusal == NO_SUCH_USER || refusal instanceof Refusal.NotAdmitted;
    }
}
