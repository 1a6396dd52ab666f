package io.tenantgate.userpools.recovery;

import io.tenantgate.userpools.Realm;
import io.tenantgate.userpools.Refusal;
import io.tenantgate.userpools.Refusal.Reason;
import io.tenantgate.userpools.account.Account;
import io.tenantgate.userpools.account.Sought;
import io.tenantgate.userpools.code.Addressee;
import io.tenantgate.userpools.code.Pretence;
import io.tenantgate.userpools.code.StoredCode.Target;
import io.tenantgate.userpools.code.StoredCode.Timing;
import java.util.Optional;

/// Who may set a new password without the old one, and where the code for it goes: to the verified address that comes
/// first in the pool's order (`users-and-attributes.md`, sections 1.1 and 5).
public final class ResetTargets {
    private final Pretence pretence;

    public ResetTargets(Pretence pretence) {
        this.pretence = pretence;
    }

    /// What stands in the way, a code apart.
    Optional<Refusal> refusal(Sought sought) {
        return sought.account()
                .map(ResetTargets::state)
                .orElse(Optional.of(Reason.NO_SUCH_USER))
                .or(() -> find(sought).isPresent() ? Optional.empty() : Optional.of(Reason.NO_VERIFIED_CONTACT));
    }

    private static Optional<Refusal> state(Account account) {
        if (!account.enabled()) {
            return Optional.of(Reason.USER_DISABLED);
        }
        return switch (account.status()) {
            case CONFIRMED, RESET_REQUIRED -> Optional.empty();
            case UNCONFIRMED, FORCE_CHANGE_PASSWORD -> Optional.of(Reason.USER_STATE);
        };
    }

    /// Where the code goes; for somebody who cannot have one it goes nowhere, and seems not to.
    Addressee addressee(Sought sought, Realm realm) {
        return find(sought)
                .filter(_ -> refusal(sought).isEmpty())
                .map(target -> sought.person(realm, target))
                .orElseGet(() -> sought.nobody(realm, pretence.target(sought.pool(), sought.submitted())));
    }

    private static Optional<Target> find(Sought sought) {
        return sought.pool().settings().recovery().mechanisms().stream()
                .flatMap(contact -> sought
                        .account()
                        .map(Account::attributes)
                        .filter(attributes -> attributes.verified(contact))
                        .flatMap(attributes -> attributes.find(contact))
                        .map(value -> new Target(contact, value, Timing.CURRENT))
                        .stream())
                .findFirst();
    }
}
