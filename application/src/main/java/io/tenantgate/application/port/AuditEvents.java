package io.tenantgate.application.port;

import io.tenantgate.domain.audit.AuditOutcome;
import io.tenantgate.domain.audit.KeptEvent;
import io.tenantgate.domain.tenancy.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The audit trail, as it is read.
public interface AuditEvents {
    /// When it was.
    ///
    /// @param from from then on
    /// @param to before then
    record Period(Optional<Instant> from, Optional<Instant> to) {
        public static final Period EVER = new Period(Optional.empty(), Optional.empty());
    }

    /// What is asked for.
    ///
    /// @param action such as `sign-in`
    /// @param actor such as `user:0199…` or `anonymous`
    record Filter(
            Period period,
            Optional<String> action,
            Optional<AuditOutcome> outcome,
            Optional<String> actor,
            Optional<String> subject,
            Optional<String> ip) {
        /// Everything.
        public static final Filter NONE = new Filter(
                Period.EVER, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /// Newest first, before that event. In the scope of the tenant, or of the platform where none is named: then of
    /// all.
    List<KeptEvent> page(Optional<TenantId> tenant, Filter filter, Optional<UUID> before, int limit);
}
