package io.tenantgate.adapters.persistence.tenantgate;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.adapters.persistence.testing.TestDatabase;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A page of the trail costs what it shows, among 100,000 events of a tenant and 20,000 of others: whatever one or
/// two things are asked for, of a tenant or of all, first page and later, under row-level security, as the service's
/// role.
class AuditPlansTest {
    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private static final int MOST_BUFFERS = 900;
    private static final Pattern REMOVED = Pattern.compile("Rows Removed by (?:Join )?Filter: (\\d+)");

    private final World world = World.on(DATABASE);

    @BeforeAll
    static void fill() {
        AuditQuestion.fill(AuditWorld.on(DATABASE), 1, 120_000, 6, 500);
    }

    static Stream<AuditQuestion> questions() {
        return AuditQuestion.all();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void aPageReadsWhatItShows(AuditQuestion question) {
        var plan = question.plan(world);

        assertThat(plan)
                .doesNotContain("Seq Scan on audit_events", "Seq Scan on audit_personal", "Seq Scan on audit_found");
        assertThat(removed(plan)).as(plan).isLessThanOrEqualTo(AuditQuestion.SHOWN);
        assertThat(AuditQuestion.buffers(plan)).as(plan).isLessThan(MOST_BUFFERS);
    }

    private static int removed(String plan) {
        return REMOVED.matcher(plan)
                .results()
                .mapToInt(found -> Integer.parseInt(found.group(1)))
                .sum();
    }
}
