package io.tenantgate.userpools.signin;

import io.tenantgate.userpools.account.Account;
import io.tenantgate.userpools.account.Directory;
import io.tenantgate.userpools.lockout.AttemptKey;
import io.tenantgate.userpools.port.ChallengeSessions.Pending;
import io.tenantgate.userpools.signin.ChallengeDesk.Returned;
import io.tenantgate.userpools.signin.SignInOutcome.Refused;
import io.tenantgate.userpools.tokens.Bearer;

/// Finishes a step whose answer was good, in one transaction: the session is taken and used, the account written, and
/// [NextStep] decides what follows, of the account in the groups that it has by then. Who is refused there has changed
/// nothing.
public final class FinishStep {
    private final ChallengeDesk challenges;
    private final Directory directory;
    private final CountedAttempt counted;
    private final NextStep next;

    public FinishStep(ChallengeDesk challenges, Directory directory, CountedAttempt counted, NextStep next) {
        this.challenges = challenges;
        this.directory = directory;
        this.counted = counted;
        this.next = next;
    }

    boolean looksLocked(Bearer bearer) {
        return counted.looksLocked(bearer.pool().id(), keyOf(bearer));
    }

    /// @param bearer with the account as it was read
    /// @param changed the account as the step leaves it
    SignInOutcome with(RespondToChallenge.Command command, Bearer bearer, Account changed) {
        return counted.make(bearer.pool().id(), keyOf(bearer), () -> {
            var returned = challenges.take(
                    command.caller(), command.session(), command.answer().to());
            return switch (returned) {
                case Returned.Bad(var refusal) -> new Refused(refusal);
                case Returned.Good(var session) -> advance(bearer, directory.current(changed), session);
            };
        });
    }

    private SignInOutcome advance(Bearer bearer, Account changed, Pending session) {
        var outcome = next.after(new Bearer(bearer.pool(), bearer.client(), changed, bearer.realm()));
        return switch (outcome) {
            case Refused refused -> refused;
            case SignInOutcome.Authenticated _, SignInOutcome.Challenged _ -> {
                directory.written(bearer.pool(), changed);
                challenges.close(session);
                yield outcome;
            }
        };
    }

    private static AttemptKey keyOf(Bearer bearer) {
        return AttemptKey.of(bearer.realm(), bearer.account().sub());
    }
}
