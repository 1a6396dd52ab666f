package io.tenantgate.adapters.persistence.tenantgate;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.adapters.persistence.testing.TestDatabase;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A page of the member directory costs what it shows, whatever is asked for together, first page and later: among
/// 100,000 members of a tenant no more than a bit above what it costs among 1,000. Under row-level security, as the
/// service's role, by the plans that its connections have.
class MemberPlansTest {
    @RegisterExtension
    static final TestDatabase SMALL = TestDatabase.fresh();

    @RegisterExtension
    static final TestDatabase LARGE = TestDatabase.fresh();

    private static final int MOST_BUFFERS = 300;
    private static final double MOST_GROWTH = 1.3;
    /// A page of the table for each row, and the way there: among few they happen to stand together.
    private static final int ROW_BY_ROW = MemberQuestion.SHOWN + 4;

    @BeforeAll
    static void fill() {
        MemberQuestion.fill(SMALL, 1_000);
        MemberQuestion.fill(LARGE, 100_000);
    }

    static Stream<MemberQuestion> questions() {
        return MemberQuestion.all();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void aPageReadsWhatItShows(MemberQuestion question) {
        var plan = question.plan(LARGE);

        assertThat(plan.text())
                .doesNotContain("Seq Scan on members", "Seq Scan on member_found", "Seq Scan on sign_up_attempts");
        assertThat(plan.removed()).as(plan.text()).isZero();
        assertThat(plan.mostOfAScan()).as(plan.text()).isLessThanOrEqualTo(MemberQuestion.SHOWN);
        assertThat(plan.buffers()).as(plan.text()).isLessThan(MOST_BUFFERS);
    }

    @ParameterizedTest
    @MethodSource("questions")
    void aPageCostsTheSameAmongAHundredTimesAsMany(MemberQuestion question) {
        var few = question.plan(SMALL);
        var many = question.plan(LARGE);

        if (few.shown() == MemberQuestion.SHOWN && many.shown() == MemberQuestion.SHOWN) {
            double most = Math.max(MOST_GROWTH * few.buffers(), ROW_BY_ROW);
            assertThat((double) many.buffers()).as(many.text()).isLessThanOrEqualTo(most);
        }
    }
}
