package io.tenantgate.adapters.persistence.tenantgate;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.adapters.persistence.testing.TestDatabase;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A page of the trail costs what it shows, among 100,000 events of a tenant and 20,000 of others: whatever one or
/// two things are asked for, of a tenant or of all, first page and later; and no more than a bit above what it costs
/// among a thousand events of ten tenants. Under row-level security, as the service's role, by the plans that its
/// connections have.
class AuditPlansTest {
    @RegisterExtension
    static final TestDatabase SMALL = TestDatabase.fresh();

    @RegisterExtension
    static final TestDatabase LARGE = TestDatabase.fresh();

    private static final int MOST_BUFFERS = 300;
    private static final double MOST_GROWTH = 1.3;

    @BeforeAll
    static void fill() {
        AuditQuestion.fill(AuditWorld.on(SMALL), 1, 1_200, 6, 10);
        AuditQuestion.fill(AuditWorld.on(LARGE), 1, 120_000, 6, 10_000);
    }

    static Stream<AuditQuestion> questions() {
        return AuditQuestion.all();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void aPageReadsWhatItShows(AuditQuestion question) {
        var plan = question.plan(LARGE);

        assertThat(plan.text())
                .doesNotContain("Seq Scan on audit_events", "Seq Scan on audit_personal", "Seq Scan on audit_found");
        assertThat(plan.removed()).as(plan.text()).isZero();
        assertThat(plan.mostOfAScan()).as(plan.text()).isLessThanOrEqualTo(AuditQuestion.SHOWN);
        assertThat(plan.buffers()).as(plan.text()).isLessThan(MOST_BUFFERS);
    }

    @ParameterizedTest
    @MethodSource("questions")
    void aPageCostsTheSameAmongAHundredTimesAsMany(AuditQuestion question) {
        var few = question.plan(SMALL);
        var many = question.plan(LARGE);

        if (few.shown() == AuditQuestion.SHOWN && many.shown() == AuditQuestion.SHOWN) {
            assertThat((double) many.buffers() / few.buffers()).as(many.text()).isLessThanOrEqualTo(MOST_GROWTH);
        }
    }
}
