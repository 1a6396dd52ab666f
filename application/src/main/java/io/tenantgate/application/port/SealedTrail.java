package io.tenantgate.application.port;

import io.tenantgate.application.port.AuditChain.Anchor;
import io.tenantgate.domain.audit.KeptEvent;
import io.tenantgate.domain.audit.Seal;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What is sealed, as it stands in the database, whoever wrote it there. In the scope of the tenant.
public interface SealedTrail {
    /// Whether what is personal in an event is what its hash says.
    enum PersonalPart {
        THERE,
        ALTERED,
        ERASED
    }

    /// A seal and its event, where that is there.
    record Link(Seal seal, Optional<KeptEvent> event, PersonalPart personal) {}

    /// Some events, in the order of their ids, of which none may be without a seal that does not wait for one.
    ///
    /// @param inserted the first that has none and waits for none
    /// @param last the last of them; absent where there was none
    record Looked(int count, Optional<UUID> inserted, Optional<UUID> last) {}

    /// Nobody removes old events of the tenant until the transaction ends.
    void hold(TenantId tenant);

    /// Where the chain ends, as its sealer signed it.
    Optional<Anchor> head(TenantId tenant);

    /// Where the chain begins, where older events were removed.
    Optional<Anchor> checkpoint(TenantId tenant);

    /// The seals after that number, in order.
    List<Link> after(TenantId tenant, long seq, int limit);

    /// Looks at events after that one.
    Looked look(TenantId tenant, Optional<UUID> after, int limit);

    /// How many events wait for a seal; counted no further than that.
    int waiting(TenantId tenant, int most);
}
