package io.tenantgate.application.port;

import io.tenantgate.domain.audit.ChainMark;
import io.tenantgate.domain.audit.KeptEvent;
import io.tenantgate.domain.audit.Seal;
import io.tenantgate.domain.tenancy.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The chains of seals, as the sealer adds to them: in the platform's scope.
public interface AuditChain {
    /// An end of a chain, with the signature that it has in the database.
    record Anchor(TenantId tenant, ChainMark mark, ChainKeys.Signature signature, Instant at) {}

    /// Where a chain goes on.
    ///
    /// @param mark what the next seal holds
    /// @param last the highest number that is taken, also where the mark's is lower since somebody else wrote there
    record End(ChainMark mark, long last) {
        public static final End NOWHERE = new End(ChainMark.START, 0);
    }

    /// Whether the caller is the sealer of this database until its transaction ends; another one may be.
    boolean takeTurn();

    /// Events that have no seal yet, oldest first.
    List<KeptEvent> waiting(int limit);

    /// Where the chains of those tenants go on; one that has none yet is not there.
    Map<TenantId, End> ends(Set<TenantId> tenants);

    /// Adds seals; their events wait no longer, and are found by what is asked for.
    void add(List<Seal> seals);

    void moveHead(Anchor head);
}
