package io.tenantgate.adapters.rest.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.serde.ObjectMapper;
import io.tenantgate.domain.audit.KeptEvent;
import io.tenantgate.domain.audit.KeptEvent.Personal;
import io.tenantgate.domain.tenancy.TenantId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportedLinesTest {
    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void aPageIsAskedForWhenTheOneBeforeWasTaken() throws IOException {
        try (var lines = exported(3)) {
            assertThat(asked).hasValue(0);
            assertThat(lines.read()).isEqualTo('{');
            assertThat(asked).hasValue(1);

            var rest = new String(lines.readAllBytes(), StandardCharsets.UTF_8);

            assertThat(asked).hasValue(3);
            assertThat(rest.lines()).hasSize(3).allMatch(line -> line.endsWith("}"));
        }
    }

    @Test
    void nothingIsAnEmptyFile() throws IOException {
        try (var lines = exported(0)) {
            assertThat(lines.readAllBytes()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"=1+1\"|\"\\u003d1+1\"",
                "\"a,@SUM(1)\"|\"a,\\u0040SUM(1)\"",
                "\"a ;-2\"|\"a ;\\u002d2\"",
                "\"ann@example.com\"|\"ann@example.com\"",
                "\"2026-11-21\"|\"2026-11-21\"",
            })
    void whatWouldBeginAFormulaIsWrittenByItsNumber(String text, String line) {
        assertThat(EventLine.harmless(text)).isEqualTo(line);
    }

    private ExportedLines exported(int pages) {
        var events = IntStream.range(0, pages)
                .mapToObj(_ -> {
                    asked.incrementAndGet();
                    return List.of(event());
                })
                .iterator();
        return new ExportedLines(events, new EventLine(ObjectMapper.getDefault()));
    }

    private static KeptEvent event() {
        return new KeptEvent(
                TenantId.NONE,
                new UUID(0, 1),
                Instant.EPOCH,
                "user:ann",
                "sign-in",
                "SUCCESS",
                "",
                new byte[0],
                Optional.of(new Personal("ann@example.com", "192.0.2.1", "curl/8")),
                "r",
                Map.of());
    }
}
