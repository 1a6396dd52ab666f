package io.tenantgate.application.calls;

import io.tenantgate.application.port.Members;
import io.tenantgate.application.provider.AccountKeeper.Account;
import io.tenantgate.application.provider.AccountRef;
import io.tenantgate.domain.members.LoginName;
import io.tenantgate.domain.members.Subject;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// Lets the evidence of an account that tenants share agree with its membership, after a call that was cut off between
/// the two.
public final class Evidences {
    private final Doors doors;
    private final Members members;

    public Evidences(Doors doors, Members members) {
        this.doors = doors;
        this.members = members;
    }

    public Optional<Account> find(Door.Open door, AccountRef account) {
        return door.provider()
                .accountKeeper()
                .find(door.placement(), door.tenant().id(), account);
    }

    /// Whoever has the address has the evidence of this tenant where they are its member, and not where they are not:
    /// they come in again by their own act. Answers, in a transaction, whether that is still so.
    public BooleanSupplier agree(Door.Open door, LoginName address) {
        return Optional.of(new AccountRef.Alias(address))
                .filter(_ -> door.placement().holdsOthers())
                .flatMap(alias -> find(door, alias))
                .map(holder -> agree(door, holder))
                .orElse(() -> true);
    }

    private BooleanSupplier agree(Door.Open door, Account holder) {
        var tenant = door.tenant().id();
        boolean member = doors.in(tenant, () -> isMember(tenant, holder.subject()));
        if (member) {
            door.provider()
                    .accountKeeper()
                    .admit(door.placement(), door.tenant().id(), holder.username());
        } else {
            door.provider()
                    .accountHolder()
                    .leave(door.placement(), door.tenant().id(), holder.username());
        }
        return () -> isMember(tenant, holder.subject()) == member;
    }

    /// In a transaction of the tenant.
    public boolean isMember(TenantId tenant, Subject subject) {
        return members.bySubject(tenant, subject).isPresent();
    }
}
