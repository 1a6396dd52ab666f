package io.tenantgate.app.wiring;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Factory;
import io.tenantgate.adapters.persistence.database.Database;
import io.tenantgate.adapters.persistence.envelope.DataKeys;
import io.tenantgate.adapters.persistence.envelope.EnvelopeChainKeys;
import io.tenantgate.adapters.persistence.sql.Sql;
import io.tenantgate.adapters.persistence.tenantgate.JdbcAuditChain;
import io.tenantgate.adapters.persistence.tenantgate.JdbcAuditEvents;
import io.tenantgate.adapters.persistence.tenantgate.JdbcOldEvents;
import io.tenantgate.adapters.persistence.tenantgate.JdbcPersonalParts;
import io.tenantgate.adapters.persistence.tenantgate.JdbcSealedTrail;
import io.tenantgate.app.jobs.HeadLog;
import io.tenantgate.app.jobs.Retention;
import io.tenantgate.app.randomness.SecureIds;
import io.tenantgate.app.settings.AuditSettings;
import io.tenantgate.application.audit.AuditTrail;
import io.tenantgate.application.audit.EraseFromTrail;
import io.tenantgate.application.audit.ExportEvents;
import io.tenantgate.application.audit.ListEvents;
import io.tenantgate.application.audit.ReadHead;
import io.tenantgate.application.audit.RemoveOldEvents;
import io.tenantgate.application.audit.SealTrail;
import io.tenantgate.application.audit.Signatures;
import io.tenantgate.application.audit.TrailAuthority;
import io.tenantgate.application.audit.Verification;
import io.tenantgate.application.audit.VerifyTrail;
import io.tenantgate.application.port.AuditEvents;
import io.tenantgate.application.port.AuditLog;
import io.tenantgate.application.port.Ids;
import io.tenantgate.application.port.OldEvents;
import io.tenantgate.application.port.Scopes;
import io.tenantgate.application.port.SealedTrail;
import io.tenantgate.application.port.Tenants;
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

    @Singleton
    AuditEvents auditEvents(Sql sql) {
        return new JdbcAuditEvents(sql);
    }

    @Singleton
    Signatures signatures(DataKeys keys) {
        return new Signatures(new EnvelopeChainKeys(keys));
    }

    @Singleton
    SealTrail sealTrail(Scopes scopes, Sql sql, Signatures signatures, InstantSource clock) {
        return new SealTrail(scopes, new JdbcAuditChain(sql), signatures, new HeadLog(), clock);
    }

    @Singleton
    SealedTrail sealedTrail(Sql sql) {
        return new JdbcSealedTrail(sql);
    }

    @Singleton
    Verification verification(SealedTrail sealed, Signatures signatures) {
        return new Verification(sealed, signatures);
    }

    @Singleton
    VerifyTrail verifyTrail(Scopes scopes, TrailAuthority authority, Verification verification, AuditTrail trail) {
        return new VerifyTrail(scopes, authority, verification, trail);
    }

    @Singleton
    ReadHead readHead(Scopes scopes, TrailAuthority authority, SealedTrail sealed) {
        return new ReadHead(scopes, authority, sealed);
    }

    /// Made with the service, so that a retention that cannot be is refused at the start.
    @Context
    Retention retention(AuditSettings settings, RemoveOldEvents removal) {
        return new Retention(settings.kept(), removal);
    }

    @Singleton
    RemoveOldEvents removeOldEvents(
            Scopes scopes, SealedTrail sealed, OldEvents old, Signatures signatures, AuditTrail trail) {
        return new RemoveOldEvents(scopes, sealed, old, signatures, trail);
    }

    @Singleton
    OldEvents oldEvents(Sql sql, Database database) {
        return new JdbcOldEvents(sql, database);
    }

    @Singleton
    EraseFromTrail eraseFromTrail(Scopes scopes, TrailAuthority authority, Sql sql, AuditTrail trail) {
        return new EraseFromTrail(scopes, authority, new JdbcPersonalParts(sql), trail);
    }

    @Singleton
    TrailAuthority trailAuthority(Scopes scopes, Tenants tenants, AuditEvents events, SealedTrail sealed) {
        return new TrailAuthority(scopes, tenants, events, sealed);
    }

    @Singleton
    ListEvents listEvents(Scopes scopes, AuditEvents events, TrailAuthority authority) {
        return new ListEvents(scopes, events, authority);
    }

    @Singleton
    ExportEvents exportEvents(Scopes scopes, AuditEvents events, TrailAuthority authority, AuditTrail trail) {
        return new ExportEvents(scopes, events, authority, trail);
    }
}
