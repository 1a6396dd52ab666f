package io.tenantgate.app.wiring;

import io.micronaut.context.annotation.Factory;
import io.tenantgate.app.randomness.SecureIds;
import io.tenantgate.application.audit.AuditTrail;
import io.tenantgate.application.port.AuditLog;
import io.tenantgate.application.port.Ids;
import io.tenantgate.application.port.Scopes;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/// The audit trail, and ids for it and for everything else.
@Factory
final class AuditWiring {
    @Singleton
    SecureIds ids(InstantSource clock) {
        return new SecureIds(clock);
    }

    @Singleton
    AuditTrail auditTrail(AuditLog log, Scopes scopes, Ids ids, InstantSource clock) {
        return new AuditTrail(log, scopes, ids, clock);
    }
}
