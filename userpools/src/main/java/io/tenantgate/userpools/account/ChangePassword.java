package io.tenantgate.userpools.account;

import io.tenantgate.userpools.Password;
import io.tenantgate.userpools.Prepared;
import io.tenantgate.userpools.Refusal;
import io.tenantgate.userpools.Refusal.Reason;
import io.tenantgate.userpools.account.OwnAccount.Held;
import io.tenantgate.userpools.client.Caller;
import io.tenantgate.userpools.code.Allowance;
import io.tenantgate.userpools.code.Attempt;
import io.tenantgate.userpools.hashing.Passwords;

/// Replaces people's own password by another, on proof of the present one. Nothing is revoked.
public final class ChangePassword {
    private final OwnAccount own;
    private final Directory directory;
    private final Allowance allowance;
    private final Passwords passwords;

    public ChangePassword(OwnAccount own, Directory directory, Allowance allowance, Passwords passwords) {
        this.own = own;
        this.directory = directory;
        this.allowance = allowance;
        this.passwords = passwords;
    }

    public record Command(Caller caller, Username username, Password present, Password proposed) {
        @Override
        public String toString() {
            return "Command[%s]".formatted(username);
        }
    }

    public sealed interface Outcome {
        record Changed() implements Outcome {}

        record Refused(Refusal refusal) implements Outcome {}
    }

    private sealed interface Judged {
        record Fit(Held held) implements Judged {}

        record Unfit(Refusal refusal) implements Judged {}
    }

    public Prepared<Outcome> prepare(Command command) {
        Judged judged = own.open(command.caller(), command.username(), held -> judge(command, held), Judged.Unfit::new);
        return switch (judged) {
            case Judged.Unfit(var refusal) -> Prepared.settled(new Outcome.Refused(refusal));
            case Judged.Fit(var held) -> hashed(command, held);
        };
    }

    private Judged judge(Command command, Held held) {
        var broken = held.pool().settings().passwordPolicy().violations(command.proposed());
        if (!broken.isEmpty()) {
            return new Judged.Unfit(new Refusal.WeakPassword(broken));
        }
        if (allowance.spent(Attempt.CHANGE_PASSWORD, held.sought().key(), held.realm())) {
            return new Judged.Unfit(Reason.LIMIT_EXCEEDED);
        }
        return switch (held.account().status()) {
            case CONFIRMED -> new Judged.Fit(held);
            case RESET_REQUIRED -> new Judged.Unfit(Reason.PASSWORD_RESET_REQUIRED);
            case UNCONFIRMED, FORCE_CHANGE_PASSWORD -> new Judged.Unfit(Reason.USER_STATE);
        };
    }

    private Prepared<Outcome> hashed(Command command, Held held) {
        var queueKey = command.caller().queueKey();
        var account = held.account();
        if (!passwords.verify(queueKey, command.present(), account.credential().record())) {
            return Prepared.settled(new Outcome.Refused(Reason.INCORRECT_CREDENTIALS));
        }
        var renewed = directory.renewed(account, AccountStatus.CONFIRMED, passwords.hash(queueKey, command.proposed()));
        return () -> own.resume(account.pool(), () -> {
            directory.written(held.pool(), renewed);
            return new Outcome.Changed();
        });
    }
}
