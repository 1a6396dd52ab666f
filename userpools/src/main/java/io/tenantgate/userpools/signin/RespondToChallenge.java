package io.tenantgate.userpools.signin;

import io.tenantgate.userpools.OpaqueToken;
import io.tenantgate.userpools.Prepared;
import io.tenantgate.userpools.account.Directory;
import io.tenantgate.userpools.account.Username;
import io.tenantgate.userpools.client.Caller;
import io.tenantgate.userpools.client.ClientGate;
import io.tenantgate.userpools.client.ClientGate.Passage;
import io.tenantgate.userpools.port.Transactions;
import io.tenantgate.userpools.signin.ChallengeDesk.Returned;
import io.tenantgate.userpools.signin.SignInOutcome.Refused;
import io.tenantgate.userpools.tokens.Bearer;
import java.util.Optional;

/// Goes on with a sign-in by answering its challenge (`auth-flows-and-endpoints.md`, sections 4.4 to 4.6). What is
/// wrong about an answer, such as a weak password, leaves the session good.
public final class RespondToChallenge {
    private final Transactions transactions;
    private final ClientGate gate;
    private final ChallengeDesk challenges;
    private final Directory directory;
    private final NewPasswordAnswer newPassword;

    public RespondToChallenge(
            Transactions transactions,
            ClientGate gate,
            ChallengeDesk challenges,
            Directory directory,
            NewPasswordAnswer newPassword) {
        this.transactions = transactions;
        this.gate = gate;
        this.challenges = challenges;
        this.directory = directory;
        this.newPassword = newPassword;
    }

    /// @param username the account's own, as the challenge told it
    public record Command(Caller caller, OpaqueToken session, Username username, Answer answer) {}

    public Prepared<SignInOutcome> prepare(Command command) {
        return switch (transactions.in(command.caller().pool(), () -> read(command))) {
            case Read.Closed(var refused) -> Prepared.settled(refused);
            case Read.Open(var bearer) ->
                switch (command.answer()) {
                    case Answer.NewPassword answer -> newPassword.prepare(command, bearer, answer);
                };
        };
    }

    private sealed interface Read {
        record Open(Bearer bearer) implements Read {}

        record Closed(Refused refused) implements Read {}
    }

    private Read read(Command command) {
        return switch (gate.enter(command.caller(), command.username().value())) {
            case Passage.Closed(var refusal) -> new Read.Closed(new Refused(refusal));
            case Passage.Open(var pool, var client) -> {
                var account = directory.find(pool, command.username()).account();
                var bearer = account.map(found ->
                        new Bearer(pool, client, found, command.caller().realm()));
                yield read(command, bearer);
            }
        };
    }

    private Read read(Command command, Optional<Bearer> bearer) {
        var returned = challenges.look(
                command.caller(), command.session(), command.answer().to());
        return switch (returned) {
            case Returned.Bad(var refusal) -> new Read.Closed(new Refused(refusal));
            case Returned.Good(var session) ->
                bearer.filter(found -> found.account().sub().equals(session.account()))
                        .<Read>map(Read.Open::new)
                        .orElseGet(() -> new Read.Closed(new Refused(ChallengeDesk.FOREIGN)));
        };
    }
}
