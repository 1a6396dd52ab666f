package io.tenantgate.app.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `docs/tour.md` is what `docs/tour.sh` prints against the packaged service.
class TourIT {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();
    private static final Path DOCS = Path.of("..", "docs");

    @TempDir
    Path directory;

    @Test
    void theTourIsWhatTheServiceAnswers() throws IOException, InterruptedException {
        try (var app = PackagedApp.start(directory)) {
            var builder = new ProcessBuilder("bash", DOCS.resolve("tour.sh").toString());
            builder.environment().put("TENANTGATE", "http://localhost:" + app.port());
            builder.environment().put("OPERATOR_KEY", PackagedApp.OPERATOR_KEY);
            builder.redirectErrorStream(true);
            var tour = builder.start();
            var printed = new String(tour.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(tour.waitFor()).as(printed).isZero();
            Files.writeString(Path.of("target", "tour.md"), printed);
            assertThat(normal(printed)).isEqualTo(normal(Files.readString(DOCS.resolve("tour.md"))));
        }
    }

    /// Without what differs from run to run, and with the fields of each answer in one order.
    private static String normal(String tour) {
        return tour.lines()
                .map(TourIT::inOrder)
                .collect(Collectors.joining("\n"))
                .replaceAll("localhost:\\d+", "localhost")
                .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "ID")
                .replaceAll("eyJ[A-Za-z0-9_-]+\\.\\.\\.", "TOKEN")
                .replaceAll("tg[rc]?_[A-Za-z0-9_-]+\\.\\.\\.", "SECRET")
                .replaceAll("eu-west-1_[a-zA-Z0-9]{9}", "POOL")
                .replaceAll("\"(client_id|aud)\":\"[a-z0-9]{26}\"", "\"$1\":\"CLIENT\"")
                .replaceAll("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z", "TIME")
                .replaceAll("\"(iat|exp|auth_time)\":\\d+", "\"$1\":0")
                .replaceAll("t[a-z2-7]{26}u[a-z2-7]{26}", "USERNAME");
    }

    private static String inOrder(String line) {
        try {
            return line.startsWith("{") ? JSON.writeValueAsString(JSON.readValue(line, Object.class)) : line;
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
