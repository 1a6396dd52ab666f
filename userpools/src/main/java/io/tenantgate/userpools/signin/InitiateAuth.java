package io.tenantgate.userpools.signin;

import static io.tenantgate.userpools.Refusal.Reason.ATTEMPTS_EXCEEDED;
import static io.tenantgate.userpools.Refusal.Reason.FLOW_NOT_ENABLED;

import io.tenantgate.userpools.Password;
import io.tenantgate.userpools.Prepared;
import io.tenantgate.userpools.account.Directory;
import io.tenantgate.userpools.account.Username;
import io.tenantgate.userpools.client.AuthFlow;
import io.tenantgate.userpools.client.Caller;
import io.tenantgate.userpools.client.ClientGate;
import io.tenantgate.userpools.client.ClientGate.Passage;
import io.tenantgate.userpools.hashing.Passwords;
import io.tenantgate.userpools.port.Transactions;
import io.tenantgate.userpools.signin.SignInOutcome.Refused;

/// Begins a sign-in with a password (`auth-flows-and-endpoints.md`, sections 4.3 and 4.9): `prepare` reads and
/// hashes, the prepared attempt is judged by [PasswordAttempt]. An account that does not exist costs the same
/// hashes and statements as one that does.
public final class InitiateAuth {
    private final Transactions transactions;
    private final ClientGate gate;
    private final Directory directory;
    private final Passwords passwords;
    private final PasswordJudge judge;

    public InitiateAuth(
            Transactions transactions, ClientGate gate, Directory directory, Passwords passwords, PasswordJudge judge) {
        this.transactions = transactions;
        this.gate = gate;
        this.directory = directory;
        this.passwords = passwords;
        this.judge = judge;
    }

    /// @param flow [AuthFlow#USER_PASSWORD] or [AuthFlow#ADMIN_USER_PASSWORD]
    /// @param username or an alias, as typed
    public record Command(Caller caller, AuthFlow flow, Username username, Password password) {
        public Command {
            if (flow != AuthFlow.USER_PASSWORD && flow != AuthFlow.ADMIN_USER_PASSWORD) {
                throw new IllegalArgumentException("%s does not begin with a password".formatted(flow));
            }
        }
    }

    public Prepared<SignInOutcome> prepare(Command command) {
        return switch (transactions.look(command.caller().pool(), () -> read(command))) {
            case Read.Closed(var refused) -> Prepared.settled(refused);
            case Read.Attempt(var attempt) -> new Proved(attempt, prove(command, attempt));
        };
    }

    /// An attempt whose password was hashed.
    private final class Proved implements Prepared<SignInOutcome> {
        private final PasswordAttempt attempt;
        private final PasswordProof proof;

        Proved(PasswordAttempt attempt, PasswordProof proof) {
            this.attempt = attempt;
            this.proof = proof;
        }

        @Override
        public SignInOutcome apply() {
            return transactions.in(attempt.pool().id(), () -> judge.judge(attempt, proof));
        }

        @Override
        public boolean provenWrong() {
            return proof instanceof PasswordProof.Wrong;
        }
    }

    private sealed interface Read {
        record Attempt(PasswordAttempt attempt) implements Read {}

        record Closed(Refused refused) implements Read {}
    }

    private Read read(Command command) {
        return switch (gate.enter(command.caller(), command.username().value())) {
            case Passage.Closed(var refusal) -> new Read.Closed(new Refused(refusal));
            case Passage.Open(var pool, var client) -> {
                if (!client.settings().flows().contains(command.flow())) {
                    yield new Read.Closed(new Refused(FLOW_NOT_ENABLED));
                }
                var account = directory.find(pool, command.username()).account();
                yield unlessLocked(
                        new PasswordAttempt(pool, client, command.caller().realm(), command.username(), account));
            }
        };
    }

    private Read unlessLocked(PasswordAttempt attempt) {
        return judge.looksLocked(attempt) ? new Read.Closed(new Refused(ATTEMPTS_EXCEEDED)) : new Read.Attempt(attempt);
    }

    private PasswordProof prove(Command command, PasswordAttempt attempt) {
        var queueKey = command.caller().queueKey();
        var record = attempt.record();
        if (!passwords.verify(queueKey, command.password(), record)) {
            return new PasswordProof.Wrong();
        }
        return record.filter(passwords::outdated).isPresent()
                ? new PasswordProof.Rehashed(passwords.hash(queueKey, command.password()))
                : new PasswordProof.Right();
    }
}
