package io.tenantgate.userpools.signup;

import io.tenantgate.userpools.Realm;
import io.tenantgate.userpools.account.Account;
import io.tenantgate.userpools.account.Attributes;
import io.tenantgate.userpools.account.Sought;
import io.tenantgate.userpools.code.Addressee;
import io.tenantgate.userpools.code.CodeDelivery;
import io.tenantgate.userpools.code.CodeDesk;
import io.tenantgate.userpools.code.CodePurpose;
import io.tenantgate.userpools.code.Pretence;
import io.tenantgate.userpools.code.StoredCode.Target;
import io.tenantgate.userpools.code.StoredCode.Timing;
import io.tenantgate.userpools.pool.Contact;
import io.tenantgate.userpools.pool.Pool;
import java.util.Optional;
import java.util.stream.Stream;

/// Sends the codes of sign-ups, to the phone before the e-mail address where the pool verifies both
/// (`users-and-attributes.md`, section 4.2).
public final class SignUpCodes {
    private final CodeDesk desk;
    private final Pretence pretence;

    public SignUpCodes(CodeDesk desk, Pretence pretence) {
        this.desk = desk;
        this.pretence = pretence;
    }

    Optional<CodeDelivery> send(Pool pool, Account account, Realm realm, Notice notice) {
        var sought = new Sought(pool, account.username(), Optional.of(account));
        return target(sought).map(target -> sent(sought.person(realm, target), notice));
    }

    CodeDelivery sent(Addressee to, Notice notice) {
        return switch (notice) {
            case CODE -> desk.send(CodePurpose.SIGN_UP, to);
            case ALREADY_REGISTERED, INVITED -> desk.sendNotice(CodePurpose.SIGN_UP, to, notice.kind());
        };
    }

    /// The same for a name that nobody has, or that needs no code: nothing leaves.
    CodeDelivery pretend(Sought sought, Realm realm) {
        var target = pretence.target(sought.pool(), sought.submitted());
        return desk.send(CodePurpose.SIGN_UP, sought.nobody(realm, target));
    }

    /// Where the account's code goes.
    Optional<Target> target(Sought sought) {
        return sought.account().flatMap(account -> target(sought.pool(), account.attributes()));
    }

    /// Where a code for an account with these attributes goes.
    Optional<Target> target(Pool pool, Attributes attributes) {
        return Stream.of(Contact.PHONE_NUMBER, Contact.EMAIL)
                .filter(pool.settings().verification().automatic()::contains)
                .flatMap(contact -> target(attributes, contact).stream())
                .findFirst();
    }

    private static Optional<Target> target(Attributes attributes, Contact contact) {
        return attributes.find(contact).map(value -> new Target(contact, value, Timing.CURRENT));
    }
}
