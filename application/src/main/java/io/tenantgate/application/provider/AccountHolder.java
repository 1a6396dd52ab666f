package io.tenantgate.application.provider;

import io.tenantgate.domain.auth.CodeDelivery;
import io.tenantgate.domain.secrets.OneTimeCode;
import io.tenantgate.domain.secrets.Password;
import io.tenantgate.domain.secrets.ProviderToken;
import io.tenantgate.domain.tenancy.Placement;
import io.tenantgate.domain.tenancy.ProviderUsername;
import io.tenantgate.domain.tenancy.TenantId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/// What a signed-in person does with the own account. Every implementation passes `AccountHolderContract`.
public interface AccountHolder {
    /// An account as its holder may see it.
    ///
    /// @param status the provider's, lower case, such as `confirmed`
    record Profile(String status, Map<String, String> attributes, Instant createdAt, Instant updatedAt) {
        public Profile {
            attributes = Map.copyOf(attributes);
        }
    }

    /// Somebody who is signed in.
    ///
    /// @param accessToken by which they came: a provider may act on their word alone, and not on ours
    record SignedIn(ProviderUsername username, ProviderToken accessToken) {}

    Optional<Profile> describe(Placement placement, TenantId tenant, ProviderUsername username);

    /// Changes attributes; an empty value removes one. A new address stays pending until it is proven.
    Result change(Placement placement, TenantId tenant, SignedIn holder, Map<String, String> attributes);

    /// Sends a code to prove `email` or `phone_number`.
    Result sendCode(Placement placement, TenantId tenant, SignedIn holder, String attribute);

    Result verify(Placement placement, TenantId tenant, SignedIn holder, String attribute, OneTimeCode code);

    Prepared<Result> changePassword(
            Placement placement, TenantId tenant, SignedIn holder, Password current, Password proposed);

    /// Takes the placement's evidence from an account that other tenants share; without it no token is one of its
    /// tenant.
    void leave(Placement placement, TenantId tenant, ProviderUsername username);

    /// Deletes the account with its sessions; one that is gone is no fault.
    void delete(Placement placement, TenantId tenant, ProviderUsername username);

    /// What the provider answers.
    sealed interface Result {
        record Done() implements Result {}

        record Sent(CodeDelivery delivery) implements Result {}

        record Refused(Reason reason) implements Result {}
    }
}
