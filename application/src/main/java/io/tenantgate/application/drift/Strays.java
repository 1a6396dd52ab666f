package io.tenantgate.application.drift;

import io.tenantgate.application.calls.Door;
import io.tenantgate.application.calls.Doors;
import io.tenantgate.application.port.Memberships;
import io.tenantgate.application.provider.Surveyor.Sighting;
import io.tenantgate.application.provider.Surveyor.State;
import io.tenantgate.application.signin.Barriers;
import io.tenantgate.domain.drift.Repair;
import io.tenantgate.domain.tenancy.AccountOwnership;
import io.tenantgate.domain.tenancy.AdmissionMode;
import io.tenantgate.domain.tenancy.Placement;
import io.tenantgate.domain.tenancy.PoolOrigin;
import java.util.Optional;

/// Which accounts nobody here knows, and what is to become of them. An account that another tenant knows is none of
/// this one's business, and neither is what a team has in its own pool.
public final class Strays {
    private final Doors doors;
    private final Explanations explanations;
    private final Memberships memberships;
    private final Barriers barriers;

    public Strays(Doors doors, Explanations explanations, Memberships memberships, Barriers barriers) {
        this.doors = doors;
        this.explanations = explanations;
        this.memberships = memberships;
        this.barriers = barriers;
    }

    /// Absent where the account is in order. In the tenant's transaction.
    Optional<Repair> of(Door.Open door, Sighting account) {
        return wanted(door, account)
                .filter(_ -> !explanations.explain(door.tenant().id(), account) && !isElsewhere(door, account));
    }

    private Optional<Repair> wanted(Door.Open door, Sighting account) {
        var place = door.placement();
        if (door.tenant().settings().admission() == AdmissionMode.ADOPT) {
            return mayBeAdopted(door, account) ? Optional.of(Repair.ADOPT_ACCOUNT) : Optional.empty();
        }
        if (place.group().isPresent()) {
            return Optional.of(Repair.LEAVE_GROUP);
        }
        boolean ours = place.origin() == PoolOrigin.MANAGED && account.state() != State.DISABLED;
        return ours ? Optional.of(Repair.DISABLE_ACCOUNT) : Optional.empty();
    }

    /// Whoever could come in by signing in, now.
    private boolean mayBeAdopted(Door.Open door, Sighting account) {
        return account.state() == State.READY
                && barriers.against(door.tenant().id(), account.subject(), Explanations.names(account))
                        .isEmpty();
    }

    /// Where accounts are one tenant's alone, the membership tells whose.
    private boolean isElsewhere(Door.Open door, Sighting account) {
        Placement place = door.placement();
        return place.accounts() == AccountOwnership.OWN
                && !doors.acrossTenants(() -> memberships.of(account.subject())).isEmpty();
    }
}
