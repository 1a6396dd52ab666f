package io.tenantgate.adapters.persistence.tenantgate;

import io.tenantgate.adapters.persistence.testing.ExplainedStatements;
import io.tenantgate.adapters.persistence.testing.Plan;
import io.tenantgate.adapters.persistence.testing.TestDatabase;
import io.tenantgate.application.port.AuditEvents.Filter;
import io.tenantgate.application.port.AuditEvents.Period;
import io.tenantgate.application.port.Scope;
import io.tenantgate.domain.audit.AuditOutcome;
import io.tenantgate.domain.tenancy.TenantId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/// A page of the trail that is asked for, in a trail where each thing that can be asked for is common and each two
/// are rare together.
///
/// @param later whether it is a page in the middle
record AuditQuestion(Optional<TenantId> tenant, Set<String> ways, boolean later) {
    static final TenantId ACME = new TenantId(new UUID(1, 1));
    static final int SHOWN = 26;

    private static final List<String> WAYS = List.of("subject", "ip", "actor", "action", "outcome");

    /// Events of ACME, and of the others that are counted; fill in from where, to where, and every which is
    /// another's of how many.
    private static final String EVENTS = """
        insert into tenantgate.audit_events
        select case when i %% %3$d = 0 then ('00000000-0000-0002-0000-' || lpad((i / %3$d %% %4$d)::text, 12, '0'))::uuid
                else '00000000-0000-0001-0000-000000000001' end,
            ('019' || lpad(to_hex(i), 9, '0') || '-7000-8000-' || lpad(to_hex(i), 12, '0'))::uuid,
            timestamptz '2024-06-01' + make_interval(secs => i), 'USER',
            case when i %% 10 = 1 then 'ann' else i::text end,
            case when i %% 11 = 1 then 'sign-in' else 'sign-out' end,
            case when i %% 13 = 1 then 'REFUSED' else 'SUCCESS' end, '', ''::bytea, 'r', '{}'
        from generate_series(%1$d, %2$d) i;
        insert into tenantgate.audit_personal
        select tenant_id, event_id, ''::bytea, case when i %% 17 = 1 then 'ann@example.com' else i::text end,
            case when i %% 19 = 1 then '192.0.2.1' else i::text end, ''
        from (select *, extract(epoch from at - timestamptz '2024-06-01')::int as i from tenantgate.audit_events) e
        where i between %1$d and %2$d;
        insert into tenantgate.audit_seals
        select tenant_id, i, event_id, event_id, ''::bytea
        from (select *, extract(epoch from at - timestamptz '2024-06-01')::int as i from tenantgate.audit_events) e
        where i between %1$d and %2$d;
        """;

    /// Fills the trail; every so many events are another tenant's, of so many. A vacuum marks no page as seen by
    /// all whose rows' commit is not in the log yet, so that it must be.
    static void fill(AuditWorld world, int from, int to, int every, int tenants) {
        world.tamper(
                "set synchronous_commit = on",
                "alter table tenantgate.audit_found set (autovacuum_enabled = off)",
                EVENTS.formatted(from, to, every, tenants),
                "vacuum analyze tenantgate.audit_events, tenantgate.audit_personal, tenantgate.audit_found,"
                        + " tenantgate.audit_unsealed");
    }

    static Stream<AuditQuestion> all() {
        var ways = new ArrayList<Set<String>>(List.of(Set.of(), Set.of("from", "to")));
        for (var one : WAYS) {
            ways.add(Set.of(one));
            ways.add(Set.of(one, "from"));
            WAYS.stream().filter(other -> !other.equals(one)).forEach(other -> ways.add(Set.of(one, other)));
        }
        return ways.stream()
                .distinct()
                .flatMap(asked -> Stream.of(Optional.of(ACME), Optional.<TenantId>empty())
                        .flatMap(tenant -> Stream.of(
                                new AuditQuestion(tenant, asked, false), new AuditQuestion(tenant, asked, true))));
    }

    /// How it is answered.
    Plan plan(TestDatabase database) {
        var before = Optional.of(UUID.fromString("01900001-0000-7000-8000-000000000000"))
                .filter(_ -> later);
        return ExplainedStatements.of(
                        database,
                        tenant.map(Scope::of).orElse(Scope.PLATFORM),
                        sql -> new JdbcAuditEvents(sql).page(tenant, filter(), before, SHOWN))
                .getFirst();
    }

    private Filter filter() {
        return new Filter(
                new Period(asked("from", Instant.EPOCH), asked("to", Instant.parse("2100-01-01T00:00:00Z"))),
                asked("action", "sign-in"),
                asked("outcome", AuditOutcome.REFUSED),
                asked("actor", "user:ann"),
                asked("subject", "ann@example.com"),
                asked("ip", "192.0.2.1"));
    }

    private <T> Optional<T> asked(String way, T value) {
        return Optional.of(value).filter(_ -> ways.contains(way));
    }
}
