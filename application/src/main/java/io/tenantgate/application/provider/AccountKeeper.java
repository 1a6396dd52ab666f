package io.tenantgate.application.provider;

import io.tenantgate.domain.members.Subject;
import io.tenantgate.domain.tenancy.Placement;
import io.tenantgate.domain.tenancy.ProviderUsername;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.Map;
import java.util.Optional;

/// What is asked of a provider when nobody knows how a call on it ended: which accounts there are, and the evidence
/// that they carry. Every implementation passes `AccountKeeperContract`.
public interface AccountKeeper {
    /// An account as it is now.
    ///
    /// @param usable whether it was confirmed, and its holder has given it a password
    record Account(ProviderUsername username, Subject subject, boolean usable, Map<String, String> attributes) {
        public Account {
            attributes = Map.copyOf(attributes);
        }
    }

    /// The account that is meant; by an alias, whoever has proven the address.
    Optional<Account> find(Placement placement, TenantId tenant, AccountRef account);

    /// Gives an account the placement's evidence; one that has it keeps it.
    void admit(Placement placement, TenantId tenant, ProviderUsername username);
}
