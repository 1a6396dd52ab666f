package io.tenantgate.adapters.cognito;

import io.tenantgate.application.provider.AccountKeeper;
import io.tenantgate.application.provider.AccountRef;
import io.tenantgate.domain.tenancy.Placement;
import io.tenantgate.domain.tenancy.ProviderUsername;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.Optional;

/// Looks accounts up on Amazon Cognito.
final class CognitoAccountKeeper implements AccountKeeper {
    private final CognitoAccounts accounts;
    private final GroupEvidence evidence;

    CognitoAccountKeeper(CognitoAccounts accounts, GroupEvidence evidence) {
        this.accounts = accounts;
        this.evidence = evidence;
    }

    @Override
    public Optional<Account> find(Placement placement, TenantId tenant, AccountRef account) {
        return switch (account) {
            case AccountRef.Known(var username) -> find(placement, tenant, username.value());
            case AccountRef.Alias(var name) -> find(placement, tenant, name.value());
            case AccountRef.Unknown _ -> Optional.empty();
        };
    }

    private Optional<Account> find(Placement placement, TenantId tenant, String username) {
        return accounts.find(placement.pool(), tenant, username)
                .map(found -> new Account(
                        found.name(),
                        found.subject(placement),
                        !found.isUnconfirmed() && !found.waitsForPassword(),
                        found.attributes()));
    }

    @Override
    public void admit(Placement placement, TenantId tenant, ProviderUsername username) {
        evidence.give(placement, tenant, username);
    }
}
