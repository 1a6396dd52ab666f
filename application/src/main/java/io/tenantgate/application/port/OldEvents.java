package io.tenantgate.application.port;

import io.tenantgate.application.port.AuditChain.Anchor;
import io.tenantgate.domain.audit.ChainMark;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.List;
import java.util.Optional;

/// Takes old events out of the audit trail, as the owner of its tables: the service's own role cannot.
public interface OldEvents {
    /// Whose trails there are, by id, after that one. In the platform's scope.
    List<TenantId> trails(Optional<TenantId> after, int limit);

    /// Removes the sealed events between the two places, and leaves the second as the place where the chain begins;
    /// false where it no longer begins at the first. In a transaction of its own.
    boolean remove(ChainMark from, Anchor checkpoint);
}
