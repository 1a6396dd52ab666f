package io.tenantgate.userpools.signin;

import static io.tenantgate.userpools.Refusal.Reason.ATTEMPTS_EXCEEDED;

import io.tenantgate.userpools.Prepared;
import io.tenantgate.userpools.Refusal;
import io.tenantgate.userpools.account.AccountStatus;
import io.tenantgate.userpools.account.Directory;
import io.tenantgate.userpools.hashing.Passwords;
import io.tenantgate.userpools.port.Transactions;
import io.tenantgate.userpools.signin.SignInOutcome.Refused;
import io.tenantgate.userpools.tokens.Bearer;
import java.util.Optional;

/// Takes the password that replaces a temporary one. The pool's policy and schema are asked before anything is hashed.
public final class NewPasswordAnswer {
    private final Transactions transactions;
    private final Passwords passwords;
    private final FinishStep finish;
    private final Directory directory;

    public NewPasswordAnswer(Transactions transactions, Passwords passwords, FinishStep finish, Directory directory) {
        this.transactions = transactions;
        this.passwords = passwords;
        this.finish = finish;
        this.directory = directory;
    }

    Prepared<SignInOutcome> prepare(RespondToChallenge.Command command, Bearer bearer, Answer.NewPassword answer) {
        var pool = bearer.pool().id();
        var attributes = new MissingAttributes(bearer, answer.attributes());
        var refusal = refusal(bearer, answer, attributes);
        if (refusal.isPresent()) {
            return Prepared.settled(new Refused(refusal.get()));
        }
        var record = passwords.hash(command.caller().queueKey(), answer.password());
        var replaced = directory.renewed(bearer.account().with(attributes.added()), AccountStatus.CONFIRMED, record);
        return () -> transactions.in(pool, () -> finish.with(command, bearer, replaced));
    }

    private Optional<Refusal> refusal(Bearer bearer, Answer.NewPassword answer, MissingAttributes attributes) {
        var broken = bearer.pool().settings().passwordPolicy().violations(answer.password());
        return Refusal.WeakPassword.ifAny(broken)
                .or(() -> Refusal.BadAttributes.ifAny(attributes.faults()))
                .or(() -> locked(bearer));
    }

    private Optional<Refusal> locked(Bearer bearer) {
        return transactions.in(bearer.pool().id(), () -> finish.looksLocked(bearer))
                ? Optional.of(ATTEMPTS_EXCEEDED)
                : Optional.empty();
    }
}
