package io.tenantgate.domain.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.domain.tenancy.TenantId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CanonicalEventTest {
    /// Seals of years ago hold these bytes: where this fails, a new version is needed beside this one.
    @Test
    void versionOneIsWhatItWasFromTheFirstDay() {
        var event = event("sign-in", "refused", Map.of("b", "2", "a", "1"));

        assertThat(HexFormat.of().formatHex(CanonicalEvent.of(event))).isEqualTo(EXPECTED);
    }

    private static final String EXPECTED = "01"
            + "00000000000000010000000000000002"
            + "00000000000000030000000000000004"
            + "000000000bebc201"
            + text("user:ann")
            + text("sign-in")
            + text("REFUSED")
            + text("refused")
            + "0000000000000002" + "0aff"
            + text("r-1")
            + "0000000000000002"
            + text("a")
            + text("1")
            + text("b")
            + text("2");

    private static String text(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return "%016x".formatted(bytes.length) + HexFormat.of().formatHex(bytes);
    }

    @Test
    void noTwoEventsReadAlike() {
        var one = CanonicalEvent.of(event("sign-in", "x", Map.of("a", "b")));

        assertThat(CanonicalEvent.of(event("sign-inx", "", Map.of("a", "b")))).isNotEqualTo(one);
        assertThat(CanonicalEvent.of(event("sign-in", "x", Map.of("ab", "")))).isNotEqualTo(one);
        assertThat(CanonicalEvent.of(event("sign-in", "x", Map.of()))).isNotEqualTo(one);
    }

    @Test
    void whatIsPersonalIsNotInIt() {
        var event = event("sign-in", "", Map.of());

        assertThat(new String(CanonicalEvent.of(event), StandardCharsets.UTF_8)).doesNotContain("alice", "192.0.2.1");
    }

    private static KeptEvent event(String action, String reason, Map<String, String> details) {
        return new KeptEvent(
                new TenantId(new UUID(1, 2)),
                new UUID(3, 4),
                Instant.ofEpochSecond(200, 1_000),
                "user:ann",
                action,
                "REFUSED",
                reason,
                new byte[] {10, -1},
                Optional.of(new KeptEvent.Personal("alice@example.com", "192.0.2.1", "curl")),
                "r-1",
                details);
    }
}
