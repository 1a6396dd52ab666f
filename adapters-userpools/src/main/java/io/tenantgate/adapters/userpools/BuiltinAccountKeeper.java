package io.tenantgate.adapters.userpools;

import io.tenantgate.application.provider.AccountKeeper;
import io.tenantgate.application.provider.AccountRef;
import io.tenantgate.domain.members.Subject;
import io.tenantgate.domain.tenancy.Placement;
import io.tenantgate.domain.tenancy.ProviderUsername;
import io.tenantgate.domain.tenancy.TenantId;
import io.tenantgate.userpools.account.AccountStatus;
import io.tenantgate.userpools.account.Administered;
import io.tenantgate.userpools.account.FindAccount;
import java.util.Optional;

/// Looks accounts up in the built-in user pools.
final class BuiltinAccountKeeper implements AccountKeeper {
    private final FindAccount find;
    private final GroupEvidence evidence;

    BuiltinAccountKeeper(FindAccount find, GroupEvidence evidence) {
        this.find = find;
        this.evidence = evidence;
    }

    @Override
    public Optional<Account> find(Placement placement, TenantId tenant, AccountRef account) {
        return switch (Faults.translated(() -> find.handle(Places.pool(placement), Places.username(account)))) {
            case Administered.Done(var found) -> Optional.of(accountOf(placement, found));
            case Administered.Refused _ -> Optional.empty();
        };
    }

    private static Account accountOf(Placement placement, io.tenantgate.userpools.account.Account found) {
        return new Account(
                new ProviderUsername(found.username().value()),
                new Subject(placement.pool().issuer(), found.sub().toString()),
                isUsable(found.status()),
                found.attributes().values());
    }

    private static boolean isUsable(AccountStatus status) {
        return switch (status) {
            case CONFIRMED, RESET_REQUIRED -> true;
            case UNCONFIRMED, FORCE_CHANGE_PASSWORD -> false;
        };
    }

    @Override
    public void admit(Placement placement, TenantId tenant, ProviderUsername username) {
        evidence.give(placement, username);
    }
}
