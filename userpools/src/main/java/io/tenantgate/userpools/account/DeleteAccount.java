package io.tenantgate.userpools.account;

import io.tenantgate.userpools.Refusal;
import io.tenantgate.userpools.client.Caller;

/// Deletes people's own account, with all that hangs on it; the username is free again.
public final class DeleteAccount {
    private final OwnAccount own;
    private final Directory directory;

    public DeleteAccount(OwnAccount own, Directory directory) {
        this.own = own;
        this.directory = directory;
    }

    public record Command(Caller caller, Username username) {}

    public sealed interface Outcome {
        record Deleted() implements Outcome {}

        record Refused(Refusal refusal) implements Outcome {}
    }

    public Outcome handle(Command command) {
        return own.open(
                command.caller(),
                command.username(),
                held -> {
                    directory.remove(held.sought());
                    return new Outcome.Deleted();
                },
                Outcome.Refused::new);
    }
}
