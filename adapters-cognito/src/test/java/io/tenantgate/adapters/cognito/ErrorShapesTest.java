package io.tenantgate.adapters.cognito;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.adapters.cognito.Stage.Mistake;
import io.tenantgate.adapters.cognito.model.ApiModel;
import io.tenantgate.adapters.cognito.model.ApiModel.Failure;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every error that AWS's model lists for an operation that this module sends means what `recorded/errors.txt` says,
/// and what no model lists is an outage.
class ErrorShapesTest {
    private static final Stage STAGE = new Stage();
    private static final ErrorTable TABLE = ErrorTable.read();
    private static final String TEXT = "Something that nobody has seen yet";

    @AfterAll
    static void leave() {
        STAGE.close();
    }

    static Stream<Arguments> errors() {
        return SentByTheCode.operations().stream()
                .flatMap(operation ->
                        ApiModel.read().errorsOf(operation).stream().map(failure -> Arguments.of(operation, failure)));
    }

    @ParameterizedTest
    @MethodSource("errors")
    void anErrorMeansWhatTheTableSays(String operation, Failure failure) {
        var mistake = new Mistake(operation, failure, TEXT);

        assertThat(Told.by(() -> STAGE.play(Recordings.about(operation), mistake)))
                .isEqualTo(TABLE.meaning(operation, failure.type()));
    }

    @Test
    void everyLineOfTheTableIsNeeded() {
        var needed = new TreeSet<String>();
        errors().forEach(error -> {
            var failure = (Failure) error.get()[1];
            needed.add(TABLE.line((String) error.get()[0], failure.type()));
        });

        assertThat(TABLE.lines()).containsExactlyInAnyOrderElementsOf(needed);
    }

    static List<Recording> recordings() {
        return Recordings.all();
    }

    /// Wherever it comes in, and whatever it says.
    @ParameterizedTest
    @MethodSource("recordings")
    void whatNoModelListsIsAnOutageThatTellsNothing(Recording recording) {
        var secrets = String.join(" ", Cast.SECRETS);
        var unknown = new Failure("QuantumException", 400);
        for (var operation : sent(recording)) {
            try (var ear = new Ear()) {
                var mistake = new Mistake(operation, unknown, "Incorrect username or password. " + secrets);

                var told = Told.outage(() -> STAGE.play(recording, mistake));

                assertThat(told + ear.text()).doesNotContain(Cast.SECRETS).doesNotContain("Incorrect");
                assertThat(ear.text()).contains(operation, "QuantumException", "request-1");
            }
        }
    }

    private static Set<String> sent(Recording recording) {
        STAGE.play(recording);
        return STAGE.received().stream()
                .map(ScriptedCognito.Received::operation)
                .collect(Collectors.toSet());
    }
}
