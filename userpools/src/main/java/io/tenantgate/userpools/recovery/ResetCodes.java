package io.tenantgate.userpools.recovery;

import io.tenantgate.userpools.Judged;
import io.tenantgate.userpools.Refusal.Reason;
import io.tenantgate.userpools.account.Account;
import io.tenantgate.userpools.account.AccountStatus;
import io.tenantgate.userpools.account.Directory;
import io.tenantgate.userpools.account.Sought;
import io.tenantgate.userpools.client.ClientGate.Passage;
import io.tenantgate.userpools.code.Allowance;
import io.tenantgate.userpools.code.Attempt;
import io.tenantgate.userpools.code.CodeDesk;
import io.tenantgate.userpools.code.CodeDesk.Verdict;
import io.tenantgate.userpools.code.CodePurpose;
import io.tenantgate.userpools.code.StoredCode;
import java.util.Optional;

/// Judges reset codes, and takes them with the password that they are for.
public final class ResetCodes {
    private final Directory directory;
    private final CodeDesk codes;
    private final ResetTargets targets;
    private final Allowance allowance;

    public ResetCodes(Directory directory, CodeDesk codes, ResetTargets targets, Allowance allowance) {
        this.directory = directory;
        this.codes = codes;
        this.targets = targets;
        this.allowance = allowance;
    }

    /// A code that is right, and whose it is.
    record Proof(Sought sought, StoredCode code) {}

    Judged<Proof> judge(ConfirmForgotPassword.Command command, Passage.Open entry) {
        var realm = command.caller().realm();
        var sought = directory.find(entry.pool(), command.username());
        if (allowance.spent(Attempt.RECOVER_PASSWORD, sought.key(), realm)) {
            return new Judged.Unfit<>(Reason.LIMIT_EXCEEDED);
        }
        return switch (codes.judge(sought.key(), CodePurpose.RESET_PASSWORD, realm, command.code())) {
            case Verdict.Right(var code) when good(sought, code) -> new Judged.Fit<>(new Proof(sought, code));
            case Verdict.Right _, Verdict.Wrong _ -> refused(entry, sought, Reason.CODE_MISMATCH);
            case Verdict.Expired _ -> refused(entry, sought, Reason.CODE_EXPIRED);
        };
    }

    private boolean good(Sought sought, StoredCode code) {
        return targets.refusal(sought).isEmpty()
                && sought.account().filter(code.target()::isStillOf).isPresent();
    }

    /// Where existence is hidden, only the code is spoken of.
    private Judged<Proof> refused(Passage.Open entry, Sought sought, Reason aboutTheCode) {
        var state = targets.refusal(sought).filter(_ -> !entry.hidesExistence());
        return new Judged.Unfit<>(state.orElse(aboutTheCode));
    }

    /// Takes the code and sets the password; no account where the code was used or replaced meanwhile.
    Optional<Account> take(Proof proof, String record) {
        if (!codes.use(proof.code())) {
            return Optional.empty();
        }
        var account = proof.sought().account().orElseThrow();
        directory.written(proof.sought().pool(), directory.renewed(account, AccountStatus.CONFIRMED, record));
        return Optional.of(account);
    }
}
