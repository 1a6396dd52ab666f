package io.tenantgate.adapters.cognito;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import io.tenantgate.adapters.cognito.ScriptedCognito.Reply;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// A connection that nobody answers on, that is cut or that never ends is an outage on every way through this module:
/// nobody is refused for it, and nobody waits longer than a call may take.
class ConnectionFaultsTest {
    private static final Duration SHORT = Duration.ofMillis(250);
    private static final Stage STAGE = Stage.waiting(SHORT);
    private static final List<String> OUTAGES = List.of("outage", "finding unreachable");

    /// What goes wrong on a connection.
    enum Trouble {
        HALF_OPEN,
        STALLED_IN_THE_ANSWER,
        CUT_BEFORE_THE_ANSWER,
        CUT_IN_THE_ANSWER;

        Reply reply(ScriptedCognito cognito) {
            return switch (this) {
                case HALF_OPEN -> cognito.stalling();
                case STALLED_IN_THE_ANSWER ->
                    exchange -> {
                        begin(exchange);
                        cognito.stalling().to(exchange);
                    };
                case CUT_BEFORE_THE_ANSWER ->
                    _ -> {
                        throw new IOException("Cut");
                    };
                case CUT_IN_THE_ANSWER -> ScriptedCognito.cutting();
            };
        }

        private static void begin(HttpExchange exchange) throws IOException {
            exchange.sendResponseHeaders(200, 1_000);
            exchange.getResponseBody().write("{\"User".getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
        }
    }

    @AfterAll
    static void leave() {
        STAGE.close();
    }

    static Stream<Arguments> everyWay() {
        return Recordings.all().stream()
                .flatMap(recording -> Arrays.stream(Trouble.values()).map(trouble -> Arguments.of(recording, trouble)));
    }

    /// Where nothing but "done" is answered, the SDK reads no further: what is cut there has been done.
    @ParameterizedTest
    @MethodSource("everyWay")
    void itIsAnOutage(Recording recording, Trouble trouble) {
        var told = Told.by(() -> STAGE.play(recording, trouble::reply));

        assertThat(told).isIn(isDoneUnread(recording, trouble) ? with(OUTAGES, "as if done") : OUTAGES);
    }

    private static boolean isDoneUnread(Recording recording, Trouble trouble) {
        boolean begun = trouble == Trouble.CUT_IN_THE_ANSWER || trouble == Trouble.STALLED_IN_THE_ANSWER;
        return begun && Recorded.answer(recording.about(), "").equals("{}");
    }

    private static List<String> with(List<String> some, String more) {
        return Stream.concat(some.stream(), Stream.of(more)).toList();
    }

    static List<Recording> recordings() {
        return Recordings.all();
    }

    @ParameterizedTest
    @MethodSource("recordings")
    void soIsAPlaceWhereNobodyListens(Recording recording) {
        var nowhere = new ScriptedCognito();
        nowhere.close();

        assertThat(Told.by(() -> STAGE.playAt(nowhere.settings().waiting(SHORT), recording)))
                .isIn(OUTAGES);
    }
}
