package io.tenantgate.application.provider;

import io.tenantgate.domain.members.Subject;
import io.tenantgate.domain.secrets.Password;
import io.tenantgate.domain.tenancy.Placement;
import io.tenantgate.domain.tenancy.ProviderUsername;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.Locale;
import java.util.Map;

/// What a tenant's administration does with accounts, where they are the tenant's own; nobody asks it for one that
/// tenants share. Every implementation passes `AccountAdministratorContract`.
public interface AccountAdministrator {
    /// An account to be made.
    ///
    /// @param temporary what its holder must replace at the first sign-in
    record NewAccount(ProviderUsername username, Password temporary, Map<String, String> attributes) {
        public NewAccount {
            attributes = Map.copyOf(attributes);
        }
    }

    /// For how long a password is good.
    enum Validity {
        /// Until its holder replaces it, at the next sign-in.
        TEMPORARY,
        PERMANENT;

        /// A word for the audit trail.
        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// Makes an account with a temporary password, and sends nothing. Where the provider gives usernames itself,
    /// one that waits with that very password is as good as made.
    Prepared<Creation> create(Placement placement, TenantId tenant, NewAccount account);

    /// Changes attributes; an empty value removes one. A new address is not verified, unless that is given too.
    Result change(Placement placement, TenantId tenant, ProviderUsername username, Map<String, String> attributes);

    /// Confirms an account that signed up, in its holder's place; its addresses stay unproven.
    Result confirm(Placement placement, TenantId tenant, ProviderUsername username);

    /// Bars the present password, and sends a code to set another one with.
    Result resetPassword(Placement placement, TenantId tenant, ProviderUsername username);

    /// Sets a password. A permanent one confirms the account too.
    Prepared<Result> setPassword(
            Placement placement, TenantId tenant, ProviderUsername username, Password password, Validity validity);

    /// What is answered where an account is to be made.
    sealed interface Creation {
        /// @param username the one that was asked for, or where the provider gives usernames itself, that
        record Created(Subject subject, ProviderUsername username) implements Creation {}

        record Refused(Reason reason) implements Creation {}
    }

    /// What is answered otherwise.
    sealed interface Result {
        record Done() implements Result {}

        record Refused(Reason reason) implements Result {}
    }
}
