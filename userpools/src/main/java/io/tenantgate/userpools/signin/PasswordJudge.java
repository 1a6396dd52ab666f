package io.tenantgate.userpools.signin;

import static io.tenantgate.userpools.Refusal.Reason.INCORRECT_CREDENTIALS;
import static io.tenantgate.userpools.Refusal.Reason.NO_SUCH_USER;
import static io.tenantgate.userpools.Refusal.Reason.PASSWORD_RESET_REQUIRED;

import io.tenantgate.userpools.Refusal;
import io.tenantgate.userpools.StaleRead;
import io.tenantgate.userpools.account.Account;
import io.tenantgate.userpools.account.AccountStatus;
import io.tenantgate.userpools.account.Credential;
import io.tenantgate.userpools.account.Directory;
import io.tenantgate.userpools.port.Accounts;
import io.tenantgate.userpools.port.Accounts.Written;
import io.tenantgate.userpools.signin.SignInOutcome.Refused;
import io.tenantgate.userpools.tokens.Bearer;
import java.util.Optional;

/// Judges an attempt with a password, inside its transaction and under the lock of its counter.
public final class PasswordJudge {
    private final Directory directory;
    private final Accounts accounts;
    private final CountedAttempt counted;
    private final NextStep next;

    public PasswordJudge(Directory directory, Accounts accounts, CountedAttempt counted, NextStep next) {
        this.directory = directory;
        this.accounts = accounts;
        this.counted = counted;
        this.next = next;
    }

    boolean looksLocked(PasswordAttempt attempt) {
        return counted.looksLocked(attempt.pool().id(), attempt.key());
    }

    SignInOutcome judge(PasswordAttempt attempt, PasswordProof proof) {
        return counted.make(attempt.pool().id(), attempt.key(), () -> unchanged(attempt, proof));
    }

    private SignInOutcome unchanged(PasswordAttempt attempt, PasswordProof proof) {
        var now = directory.find(attempt.pool(), attempt.typed()).account();
        if (!attempt.still(now)) {
            throw new StaleRead();
        }
        return now.map(account -> known(attempt, account, proof)).orElseGet(() -> new Refused(wrong(attempt)));
    }

    private SignInOutcome known(PasswordAttempt attempt, Account account, PasswordProof proof) {
        return switch (proof) {
            case PasswordProof.Wrong _ -> new Refused(wrong(attempt));
            case PasswordProof.Right _ -> next.after(bearer(attempt, account));
            case PasswordProof.Rehashed(var record) -> {
                rehash(attempt, account, record);
                yield next.after(bearer(attempt, account));
            }
        };
    }

    private static Bearer bearer(PasswordAttempt attempt, Account account) {
        return new Bearer(attempt.pool(), attempt.client(), account, attempt.realm());
    }

    /// The same password, dearer to guess.
    private void rehash(PasswordAttempt attempt, Account account, String record) {
        var old = account.credential();
        var same = account.with(new Credential(Optional.of(record), old.setAt(), old.kind()));
        if (accounts.update(same, attempt.pool().namesOf(same)) != Written.DONE) {
            throw new StaleRead();
        }
    }

    /// What a wrong password is called. Clients that tell of existence also tell, without proof, that a reset is due
    /// (`tokens-and-security.md`, section 16).
    private static Refusal wrong(PasswordAttempt attempt) {
        if (attempt.client().settings().preventsExistenceErrors()) {
            return INCORRECT_CREDENTIALS;
        }
        return attempt.account()
                .map(account -> account.status() == AccountStatus.RESET_REQUIRED
                        ? PASSWORD_RESET_REQUIRED
                        : INCORRECT_CREDENTIALS)
                .orElse(NO_SUCH_USER);
    }
}
