package io.tenantgate.testkit.provider;

import io.tenantgate.application.provider.Provider;
import io.tenantgate.domain.tenancy.TenantId;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/// A provider, empty, and what a test must see and move around it.
public interface ProviderWorld {
    /// What stands behind the ports, as the table of contracts calls it.
    String implementation();

    Provider provider();

    /// What the implementation cannot do.
    default Set<Ability> lacks() {
        return Set.of();
    }

    /// The id of a tenant that there has never been.
    TenantId newTenant();

    /// The newest code that was sent to an address; absent where the newest message holds none.
    Optional<String> codeFor(String address);

    /// How many messages were sent to an address.
    int messagesTo(String address);

    /// Admits nobody from now on, for that reason.
    void admitNobody(String why);

    /// Lets time pass.
    void forward(Duration time);
}
