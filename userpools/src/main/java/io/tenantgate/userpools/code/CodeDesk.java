package io.tenantgate.userpools.code;

import io.tenantgate.userpools.Realm;
import io.tenantgate.userpools.account.AccountKey;
import io.tenantgate.userpools.code.StoredCode.Target;
import io.tenantgate.userpools.code.StoredCode.Timing;
import io.tenantgate.userpools.port.CodeStore;
import io.tenantgate.userpools.port.Codes;
import io.tenantgate.userpools.port.Messages;
import io.tenantgate.userpools.port.Messages.Kind;
import io.tenantgate.userpools.port.Messages.Message;
import java.time.InstantSource;
import java.util.Optional;

/// Gives out codes and takes them back. A code is kept as an HMAC only, and for a name that nobody has the same is done
/// as for one that somebody has, save that no message leaves.
public final class CodeDesk {
    private final CodeStore store;
    private final Codes codes;
    private final CodeMacs macs;
    private final Messages messages;
    private final InstantSource clock;

    public CodeDesk(CodeStore store, Codes codes, CodeMacs macs, Messages messages, InstantSource clock) {
        this.store = store;
        this.codes = codes;
        this.macs = macs;
        this.messages = messages;
        this.clock = clock;
    }

    /// Sends a new code, in place of an earlier one of the same account and purpose.
    public CodeDelivery send(CodePurpose purpose, Addressee to) {
        var code = issue(purpose, to);
        return deliver(to, message(purpose.kind(), to, Optional.of(code)));
    }

    /// Makes a code that never leaves, and sends word of that kind.
    public CodeDelivery sendNotice(CodePurpose purpose, Addressee to, Kind word) {
        issue(purpose, to);
        return deliver(to, message(word, to, Optional.empty()));
    }

    private String issue(CodePurpose purpose, Addressee to) {
        var code = codes.next();
        var mac = macs.of(to.account(), purpose, to.realm(), code);
        var expiresAt = clock.instant().plus(purpose.validity());
        store.replace(new StoredCode(to.account(), purpose, to.realm(), to.target(), mac, expiresAt));
        return code.reveal();
    }

    private static Message message(Kind kind, Addressee to, Optional<String> secret) {
        var target = to.target();
        return new Message(
                to.account().pool(), to.realm(), kind, target.contact(), target.value(), to.username(), secret);
    }

    private CodeDelivery deliver(Addressee to, Message message) {
        switch (to.reach()) {
            case PERSON -> messages.send(message);
            case NOBODY -> messages.pretend(message);
        }
        return CodeDelivery.to(to.target());
    }

    /// What a typed code is worth. Without a code that waits, it is as if that had expired.
    public sealed interface Verdict {
        record Right(StoredCode code) implements Verdict {}

        record Wrong() implements Verdict {}

        record Expired() implements Verdict {}
    }

    /// Judges a typed code; [#use] takes it. One that was sent for another realm does not wait in this one: an answer
    /// of its own would tell that there is one.
    public Verdict judge(AccountKey account, CodePurpose purpose, Realm realm, ConfirmationCode typed) {
        var mac = macs.of(account, purpose, realm, typed);
        return store.find(account, purpose)
                .filter(code -> !code.expired(clock.instant()) && code.realm().equals(realm))
                .map(code -> judged(code, mac))
                .orElseGet(Verdict.Expired::new);
    }

    private static Verdict judged(StoredCode code, String mac) {
        return CodeMacs.same(code.mac(), mac) ? new Verdict.Right(code) : new Verdict.Wrong();
    }

    /// The address that waits for its proof, if one does.
    public Optional<Target> pending(AccountKey account, CodePurpose purpose) {
        return store.find(account, purpose).map(StoredCode::target).filter(target -> target.timing() == Timing.PENDING);
    }

    /// Takes a code, once. False where somebody else was faster.
    public boolean use(StoredCode code) {
        return store.use(code);
    }

    /// Ends the code of that purpose, if one waits.
    public void discard(AccountKey account, CodePurpose purpose) {
        store.discard(account, purpose);
    }
}
