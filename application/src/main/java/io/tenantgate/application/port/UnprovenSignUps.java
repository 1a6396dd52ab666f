package io.tenantgate.application.port;

import io.tenantgate.application.provider.Newcomers.Newcomer;
import io.tenantgate.domain.secrets.OneTimeCode;
import io.tenantgate.domain.tenancy.ProviderUsername;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.Optional;

/// What an open sign-up holds until its code comes back: it goes with the sign-up.
public interface UnprovenSignUps {
    /// Somebody, and the code that was sent to them.
    ///
    /// @param sent how many codes were sent to them, this one among them
    record Unproven(Newcomer newcomer, OneTimeCode code, int sent) {}

    /// Replaces what was there; false where there is no such sign-up.
    boolean put(TenantId tenant, ProviderUsername username, Unproven unproven);

    Optional<Unproven> find(TenantId tenant, ProviderUsername username);

    void remove(TenantId tenant, ProviderUsername username);
}
