package io.tenantgate.adapters.persistence.tenantgate;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.adapters.persistence.testing.TestDatabase;
import io.tenantgate.application.port.AuditEvents.Filter;
import io.tenantgate.application.port.AuditEvents.Period;
import io.tenantgate.domain.audit.AuditOutcome;
import io.tenantgate.domain.tenancy.TenantId;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A page of the trail costs what it shows, among 100,000 events of a tenant and 20,000 of others: whatever one or
/// two things are asked for, of a tenant or of all, first page and later, under row-level security, as the service's
/// role. Each pair that is asked for is rare, and each of its halves is not.
class AuditPlansTest {
    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private static final TenantId ACME = new TenantId(new UUID(1, 1));
    private static final int SHOWN = 26;
    private static final int MOST_BUFFERS = 900;
    private static final List<String> WAYS = List.of("subject", "ip", "actor", "action", "outcome");
    private static final Pattern REMOVED = Pattern.compile("Rows Removed by (?:Join )?Filter: (\\d+)");
    private static final Pattern BUFFERS = Pattern.compile("shared hit=(\\d+)(?: read=(\\d+))?");

    /// Of each way, the tenth part of the events has what is asked for, and of those of two ways the thousandth.
    private static final String FILL = """
        insert into tenantgate.audit_events
        select case when i % 6 = 0 then ('00000000-0000-0002-0000-' || lpad((i % 500)::text, 12, '0'))::uuid
                else '00000000-0000-0001-0000-000000000001' end,
            ('01900000-' || lpad(to_hex(i / 65536), 4, '0') || '-7' || lpad(to_hex(i % 4096), 3, '0') || '-8'
                || lpad(to_hex(i % 4096), 3, '0') || '-' || lpad(to_hex(i), 12, '0'))::uuid,
            timestamptz '2024-06-01' + make_interval(secs => i), 'USER', case when i % 10 = 1 then 'ann' else i::text end,
            case when i % 11 = 1 then 'sign-in' else 'sign-out' end,
            case when i % 13 = 1 then 'REFUSED' else 'SUCCESS' end, '', ''::bytea, 'r', '{}'
        from generate_series(1, 120000) i;
        insert into tenantgate.audit_personal
        select tenant_id, event_id, ''::bytea, case when i % 17 = 1 then 'ann@example.com' else i::text end,
            case when i % 19 = 1 then '192.0.2.1' else i::text end, ''
        from (select *, extract(epoch from at - timestamptz '2024-06-01')::int as i from tenantgate.audit_events) e;
        insert into tenantgate.audit_seals
        select tenant_id, row_number() over (partition by tenant_id order by event_id), event_id, event_id, ''::bytea
        from tenantgate.audit_events;
        """;

    private final World world = World.on(DATABASE);

    private record Question(Optional<TenantId> tenant, Set<String> ways, boolean later) {}

    @BeforeAll
    static void fill() throws SQLException {
        try (var owner = DATABASE.database().connectAsOwner();
                var statement = owner.createStatement()) {
            statement.execute("set tenantgate.scope = 'platform'");
            statement.execute(FILL);
            statement.execute(
                    "vacuum analyze tenantgate.audit_events, tenantgate.audit_personal, tenantgate.audit_found,"
                            + " tenantgate.audit_unsealed");
        }
    }

    static Stream<Question> questions() {
        var ways = new ArrayList<Set<String>>(List.of(Set.of(), Set.of("from", "to")));
        for (var one : WAYS) {
            ways.add(Set.of(one));
            ways.add(Set.of(one, "from"));
            WAYS.stream().filter(other -> !other.equals(one)).forEach(other -> ways.add(Set.of(one, other)));
        }
        return ways.stream()
                .distinct()
                .flatMap(asked -> Stream.of(Optional.of(ACME), Optional.<TenantId>empty())
                        .flatMap(tenant ->
                                Stream.of(new Question(tenant, asked, false), new Question(tenant, asked, true))));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void aPageReadsWhatItShows(Question question) {
        var plan = plan(question);

        assertThat(plan)
                .doesNotContain("Seq Scan on audit_events", "Seq Scan on audit_personal", "Seq Scan on audit_found");
        assertThat(sum(REMOVED, plan)).as(plan).isLessThanOrEqualTo(SHOWN);
        assertThat(BUFFERS.matcher(plan).results().findFirst().map(all -> Integer.parseInt(all.group(1))))
                .as(plan)
                .hasValueSatisfying(buffers -> assertThat(buffers).isLessThan(MOST_BUFFERS));
    }

    private static Filter filter(Set<String> ways) {
        return new Filter(
                new Period(
                        asked(ways, "from", Instant.EPOCH), asked(ways, "to", Instant.parse("2100-01-01T00:00:00Z"))),
                asked(ways, "action", "sign-in"),
                asked(ways, "outcome", AuditOutcome.REFUSED),
                asked(ways, "actor", "user:ann"),
                asked(ways, "subject", "ann@example.com"),
                asked(ways, "ip", "192.0.2.1"));
    }

    private static <T> Optional<T> asked(Set<String> ways, String way, T value) {
        return Optional.of(value).filter(_ -> ways.contains(way));
    }

    private static int sum(Pattern pattern, String plan) {
        return pattern.matcher(plan)
                .results()
                .mapToInt(found -> Integer.parseInt(found.group(1)))
                .sum();
    }

    private String plan(Question question) {
        var before = Optional.of(UUID.fromString("01900000-0001-7000-8000-000000000000"))
                .filter(_ -> question.later());
        var asked = new AuditSearch(question.tenant(), filter(question.ways()), before);
        return question
                .tenant()
                .map(tenant -> world.as(tenant, () -> explained(asked)))
                .orElseGet(() -> world.onPlatform(() -> explained(asked)))
                .stream()
                .collect(Collectors.joining("\n"));
    }

    private List<String> explained(AuditSearch asked) {
        return asked.bind(world.sql().query("explain (analyze, buffers) " + asked.text()))
                .set("limit", SHOWN)
                .many(row -> row.text("QUERY PLAN"));
    }
}
