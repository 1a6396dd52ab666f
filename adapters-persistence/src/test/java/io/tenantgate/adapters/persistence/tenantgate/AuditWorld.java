package io.tenantgate.adapters.persistence.tenantgate;

import io.tenantgate.adapters.persistence.envelope.EnvelopeChainKeys;
import io.tenantgate.adapters.persistence.testing.TestDatabase;
import io.tenantgate.application.Origin;
import io.tenantgate.application.audit.AuditTrail;
import io.tenantgate.application.audit.SealTrail;
import io.tenantgate.application.audit.Signatures;
import io.tenantgate.application.audit.TrailAuthority;
import io.tenantgate.application.audit.Verdict;
import io.tenantgate.application.audit.Verdict.Progress;
import io.tenantgate.application.audit.Verification;
import io.tenantgate.application.audit.VerifyTrail;
import io.tenantgate.application.callers.Caller;
import io.tenantgate.application.port.AuditEvents;
import io.tenantgate.application.port.AuditEvents.Filter;
import io.tenantgate.application.port.HeadJournal;
import io.tenantgate.application.port.SealedTrail;
import io.tenantgate.domain.audit.AuditEvent;
import io.tenantgate.domain.audit.ChainMark;
import io.tenantgate.domain.audit.KeptEvent;
import io.tenantgate.domain.tenancy.TenantId;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/// The audit trail of a test's database: written, sealed, proven, and altered by whoever owns the tables.
record AuditWorld(TestDatabase database, World world) {
    static final Instant NOW = Examples.NOW;
    static final Caller OPERATOR = new Caller.Operator("env");

    static AuditWorld on(TestDatabase database) {
        return new AuditWorld(database, World.on(database));
    }

    AuditEvents events() {
        return new JdbcAuditEvents(world.sql());
    }

    Signatures signatures() {
        return new Signatures(new EnvelopeChainKeys(database.keys()));
    }

    SealTrail sealer() {
        return sealer((_, _) -> {});
    }

    SealTrail sealer(HeadJournal journal) {
        return new SealTrail(
                world.scopes(), new JdbcAuditChain(world.sql()), signatures(), journal, InstantSource.system());
    }

    AuditEvent added(AuditEvent event) {
        world.in(event.tenant(), () -> new JdbcAuditLog(world.sql()).add(event));
        return event;
    }

    /// So many events of a tenant, sealed; their ids in order.
    List<UUID> sealed(TenantId tenant, int count) {
        var ids = IntStream.range(0, count)
                .mapToObj(_ -> added(Examples.event(tenant)).id())
                .toList();
        sealer().sealAll();
        return ids;
    }

    /// What an operator is told, from where the call before ended; the question is not written down.
    Verdict verdict(TenantId tenant, Optional<Progress> from, Optional<ChainMark> known) {
        return verdict(trail(), new VerifyTrail.Command(OPERATOR, Origin.UNKNOWN, tenant, from, known));
    }

    /// The same, of a trail that is read so.
    Verdict verdict(SealedTrail sealed, VerifyTrail.Command asked) {
        var trail = new AuditTrail(_ -> {}, world.scopes(), new ExampleIds(), InstantSource.fixed(NOW));
        var verification = new Verification(sealed, signatures());
        return switch (new VerifyTrail(world.scopes(), authority(), verification, trail).handle(asked)) {
            case VerifyTrail.Outcome.Verified(var verdict) -> verdict;
            case VerifyTrail.Outcome.Refused(var rejection) -> throw new AssertionError(rejection);
        };
    }

    SealedTrail trail() {
        return new JdbcSealedTrail(world.sql());
    }

    TrailAuthority authority() {
        return new TrailAuthority(world.scopes(), new JdbcTenants(world.sql()), events(), trail());
    }

    Verdict verdict(TenantId tenant) {
        return verdict(tenant, Optional.empty(), Optional.empty());
    }

    /// What is wrong first, such as `EVENT_ALTERED 2`; `whole` where nothing is.
    String found(TenantId tenant) {
        return found(verdict(tenant));
    }

    static String found(Verdict verdict) {
        return verdict.flaw()
                .map(flaw -> flaw.kind() + flaw.seq().map(seq -> " " + seq).orElse(""))
                .orElse("whole");
    }

    List<KeptEvent> all(TenantId tenant, Filter filter) {
        return world.as(tenant, () -> events().page(Optional.of(tenant), filter, Optional.empty(), 100));
    }

    /// As the owner of the tables.
    void tamper(String... statements) {
        try (var owner = database.database().connectAsOwner();
                var statement = owner.createStatement()) {
            statement.execute("set tenantgate.scope = 'platform'");
            for (var each : statements) {
                statement.execute(each);
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
