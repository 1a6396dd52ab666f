package io.tenantgate.application.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.tenantgate.application.provider.ProviderUnavailable;
import io.tenantgate.domain.tenancy.ProviderName;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FailuresTest {
    private final Failures failures = new Failures();

    private <T extends RuntimeException> T noted(T failure) {
        failures.note(() -> {
            throw failure;
        });
        return failure;
    }

    private static RuntimeException broken() {
        return new IllegalStateException("broken");
    }

    private static RuntimeException away() {
        return new ProviderUnavailable(new ProviderName("west"));
    }

    private List<RuntimeException> manyOutages() {
        return IntStream.range(0, 1_000).mapToObj(_ -> noted(away())).toList();
    }

    private static Stream<String> suppressed(Throwable raised) {
        return Arrays.stream(raised.getSuppressed()).map(Throwable::getMessage);
    }

    @Test
    void whereNothingFailedNothingIsRaised() {
        failures.note(() -> {});

        failures.raise();
    }

    @Test
    void theEarlierOnesStandSideBySide() {
        var first = noted(broken());
        var second = noted(broken());
        var last = noted(broken());

        assertThat(catchThrowable(failures::raise)).isSameAs(last).hasSuppressedException(first);
        assertThat(last.getSuppressed()).containsExactly(first, second);
        assertThat(second).hasNoSuppressedExceptions();
    }

    @Test
    void ofManyOutagesTheFirstTenAreRaisedAndNothingElse() {
        var outages = manyOutages();

        var raised = catchThrowable(failures::raise);

        assertThat(raised).isSameAs(outages.getLast());
        assertThat(List.of(raised.getSuppressed())).isEqualTo(outages.subList(0, 10));
    }

    @Test
    void aFaultAmongManyOutagesIsNotForgotten() {
        manyOutages();
        noted(broken());
        manyOutages();

        var raised = catchThrowable(failures::raise);

        assertThat(raised.getSuppressed()).hasSize(12);
        assertThat(suppressed(raised)).startsWith("broken").endsWith("1989 more failed");
    }

    @Test
    void howManyMoreFailedIsToldOfFaults() {
        IntStream.range(0, 14).forEach(_ -> noted(broken()));

        assertThat(suppressed(catchThrowable(failures::raise))).hasSize(11).endsWith("3 more failed");
    }

    @Test
    void whatFailsTwiceInTheSameWayIsRaisedOnce() {
        var same = broken();
        noted(same);
        noted(same);

        assertThat(catchThrowable(failures::raise)).isSameAs(same).hasNoSuppressedExceptions();
    }
}
