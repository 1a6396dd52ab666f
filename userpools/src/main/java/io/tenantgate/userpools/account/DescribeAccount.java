package io.tenantgate.userpools.account;

import io.tenantgate.userpools.Refusal;
import io.tenantgate.userpools.account.OwnAccount.Held;
import io.tenantgate.userpools.client.Caller;
import java.util.TreeMap;

/// Shows people their own account, with the attributes that their client may read
/// (`users-and-attributes.md`, section 7.6).
public final class DescribeAccount {
    private final OwnAccount own;

    public DescribeAccount(OwnAccount own) {
        this.own = own;
    }

    public record Command(Caller caller, Username username) {}

    public sealed interface Outcome {
        /// @param account with readable attributes only
        record Described(Account account) implements Outcome {}

        record Refused(Refusal refusal) implements Outcome {}
    }

    public Outcome handle(Command command) {
        return own.open(command.caller(), command.username(), DescribeAccount::readable, Outcome.Refused::new);
    }

    private static Outcome readable(Held held) {
        var permissions = held.entry().client().settings().attributes();
        var shown = new TreeMap<>(held.account().attributes().values());
        shown.keySet().removeIf(name -> !permissions.readable(name));
        return new Outcome.Described(held.account().with(new Attributes(shown)));
    }
}
