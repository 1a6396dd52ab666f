package io.tenantgate.adapters.userpools;

import io.tenantgate.domain.tenancy.Placement;
import io.tenantgate.domain.tenancy.ProviderUsername;
import io.tenantgate.userpools.Refusal;
import io.tenantgate.userpools.account.AdminDelete;
import io.tenantgate.userpools.account.Administered;

/// Removes accounts; one that is gone is as good as removed.
final class Removal {
    private final AdminDelete deletion;

    Removal(AdminDelete deletion) {
        this.deletion = deletion;
    }

    void of(Placement placement, ProviderUsername username) {
        gone(deletion.handle(Places.pool(placement), Places.username(username)));
    }

    /// One that was confirmed meanwhile stays.
    void ofUnconfirmed(Placement placement, ProviderUsername username) {
        gone(deletion.unconfirmed(Places.pool(placement), Places.username(username)));
    }

    private static void gone(Administered outcome) {
        switch (outcome) {
            case Administered.Done _ -> {}
            case Administered.Refused(var refusal) -> accept(refusal);
        }
    }

    private static void accept(Refusal refusal) {
        if (refusal != Refusal.Reason.NO_SUCH_USER
                && refusal != Refusal.Reason.NO_SUCH_POOL
                && refusal != Refusal.Reason.USER_STATE) {
            throw new IllegalStateException("A removal was refused: %s".formatted(refusal));
        }
    }
}
