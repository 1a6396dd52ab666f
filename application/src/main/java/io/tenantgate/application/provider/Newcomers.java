package io.tenantgate.application.provider;

import io.tenantgate.domain.members.LoginName;
import io.tenantgate.domain.secrets.OneTimeCode;
import io.tenantgate.domain.secrets.Password;
import io.tenantgate.domain.tenancy.ProviderUsername;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.Map;
import java.util.Optional;

/// Those who have signed up where the provider is to hold nobody before the address is proven: they are kept here, and
/// sent a code, by the username of their sign-up. A provider asks for it outside of any transaction.
public interface Newcomers {
    /// Somebody who waits for their code.
    ///
    /// @param address where it goes
    /// @param attributes of the account to be made
    record Newcomer(LoginName address, Password password, Map<String, String> attributes) {
        public Newcomer {
            attributes = Map.copyOf(attributes);
        }

        @Override
        public String toString() {
            return "Newcomer[****]";
        }
    }

    /// Keeps somebody and sends the code; of one who is kept already the same code again. Nothing where no such sign-up
    /// is there any more.
    void keep(TenantId tenant, ProviderUsername username, Newcomer newcomer);

    /// Sends a new code; the earlier one ends. Answers where it goes; absent where nobody is kept, or where enough were
    /// sent: then the last one stays.
    Optional<LoginName> remind(TenantId tenant, ProviderUsername username);

    /// Whose code that is. They stay, so that the code tells it again where what follows was cut off.
    Optional<Newcomer> proven(TenantId tenant, ProviderUsername username, OneTimeCode code);

    /// Keeps somebody no longer; one who is gone is no fault.
    void forget(TenantId tenant, ProviderUsername username);
}
