package io.tenantgate.userpools.account;

import io.tenantgate.userpools.Refusal;
import io.tenantgate.userpools.Refusal.Reason;
import io.tenantgate.userpools.account.OwnAccount.Held;
import io.tenantgate.userpools.client.Caller;
import io.tenantgate.userpools.code.Allowance;
import io.tenantgate.userpools.code.Attempt;
import io.tenantgate.userpools.code.CodeDesk;
import io.tenantgate.userpools.code.CodeDesk.Verdict;
import io.tenantgate.userpools.code.CodePurpose;
import io.tenantgate.userpools.code.ConfirmationCode;
import io.tenantgate.userpools.code.StoredCode;
import io.tenantgate.userpools.pool.Contact;

/// Takes the code that proves an address: it is verified then and, where it was pending, becomes the account's, unless
/// another account has it so already (`users-and-attributes.md`, sections 4.4 and 4.6).
public final class VerifyAttribute {
    private final OwnAccount own;
    private final Directory directory;
    private final CodeDesk codes;
    private final Allowance allowance;

    public VerifyAttribute(OwnAccount own, Directory directory, CodeDesk codes, Allowance allowance) {
        this.own = own;
        this.directory = directory;
        this.codes = codes;
        this.allowance = allowance;
    }

    public record Command(Caller caller, Username username, Contact contact, ConfirmationCode code) {}

    public sealed interface Outcome {
        /// @param account as it is now
        record Verified(Account account) implements Outcome {}

        record Refused(Refusal refusal) implements Outcome {}
    }

    public Outcome handle(Command command) {
        return own.open(command.caller(), command.username(), held -> verify(command, held), Outcome.Refused::new);
    }

    private Outcome verify(Command command, Held held) {
        var key = held.sought().key();
        if (allowance.spent(Attempt.VERIFY_ATTRIBUTE, key, held.realm())) {
            return new Outcome.Refused(Reason.LIMIT_EXCEEDED);
        }
        return switch (codes.judge(key, CodePurpose.verifying(command.contact()), held.realm(), command.code())) {
            case Verdict.Right(var code) when code.target().isStillOf(held.account()) -> take(held, code);
            case Verdict.Right _, Verdict.Wrong _ -> new Outcome.Refused(Reason.CODE_MISMATCH);
            case Verdict.Expired _ -> new Outcome.Refused(Reason.CODE_EXPIRED);
        };
    }

    private Outcome take(Held held, StoredCode code) {
        var target = code.target();
        var holder = directory.holder(held.pool(), held.account(), target.contact(), target.value());
        if (holder.isPresent()) {
            return new Outcome.Refused(Reason.ALIAS_EXISTS);
        }
        return codes.use(code)
                ? new Outcome.Verified(directory.proven(held.pool(), held.account(), target))
                : new Outcome.Refused(Reason.CODE_EXPIRED);
    }
}
