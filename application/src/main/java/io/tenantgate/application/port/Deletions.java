package io.tenantgate.application.port;

import io.tenantgate.domain.tenancy.Tenant;
import io.tenantgate.domain.tenancy.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The tenants that are being deleted, from the request to the day on which their slug is free. In the scope of the
/// tenant where one is named, else in the platform's.
public interface Deletions {
    /// Makes a tenant `deleting`, whatever it was; false where it is that already, and is to be tried again now, or
    /// is none.
    boolean intend(TenantId tenant, Instant deletesAt, Instant now);

    /// Those whose grace is over, and whose pause after a try that came to nothing, by id, after that one.
    List<Tenant> due(Instant now, Optional<TenantId> after, int limit);

    /// From here nothing undoes the deletion: notes what the tenant has, the first time. False where it is no longer to
    /// be deleted.
    boolean begin(TenantId tenant, Instant now);

    /// Removes rows of the tenant, at most that many of each kind, and answers whether there may be more. The tenant,
    /// its place and its trail stay.
    boolean erase(TenantId tenant, int most);

    /// Ends the deletion: nothing stands any more but the slug, which nobody else has until that time. Answers what was
    /// noted; absent where somebody else ended it.
    Optional<Map<String, String>> end(TenantId tenant, Instant slugFreeAt, Instant now);

    /// Tenants that are gone, and whose slug is free by now.
    List<TenantId> forgettable(Instant now, int limit);

    /// Forgets that there was such a tenant.
    void forget(TenantId tenant);
}
