package io.tenantgate.application.paging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SliceTest {
    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1", "2, 1", "4, 5", "5, 5", "6, 5", "40, 5"})
    void theFirstSoManyAreShownAndWhetherThereAreMore(int size, int limit) {
        var all = IntStream.range(0, size).boxed().toList();

        var slice = Slice.of(limit, most -> all.stream().limit(most).toList());

        assertThat(slice.items()).isEqualTo(all.subList(0, Math.min(size, limit)));
        assertThat(slice.more()).isEqualTo(size > limit);
        assertThat(slice.end()).isEqualTo(size > limit ? Optional.of(limit - 1) : Optional.empty());
    }
}
