package io.tenantgate.adapters.cognito;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.tenantgate.adapters.cognito.ScriptedCognito.Received;
import io.tenantgate.adapters.cognito.model.ApiModel;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Every request that this module sends is as AWS's own model of the API says, and so is every answer that these tests
/// take for Cognito's.
class RequestShapesTest {
    private static final Stage STAGE = new Stage();

    @AfterAll
    static void leave() {
        STAGE.close();
    }

    static List<Recording> recordings() {
        return Recordings.all();
    }

    @ParameterizedTest
    @MethodSource("recordings")
    void whatIsSentFitsTheModelAndWhatIsAnsweredIsRead(Recording recording) {
        var outcome = STAGE.play(recording);

        assertThat(STAGE.received()).flatExtracting(Received::objections).isEmpty();
        assertThat(STAGE.received()).extracting(Received::operation).contains(recording.about());
        assertThat(outcome).isEqualTo(recording.outcome());
    }

    /// Whoever adds a call adds a recording of it.
    @Test
    void everyOperationThatCanBeSentIsRecorded() {
        var recorded = recordings().stream().map(Recording::about).collect(Collectors.toSet());

        assertThat(SentByTheCode.operations()).contains("AdminInitiateAuth", "CreateUserPool");
        assertThat(recorded).containsAll(SentByTheCode.operations());
    }

    static List<String> answers() {
        return Recorded.names();
    }

    @ParameterizedTest
    @MethodSource("answers")
    void everyAnswerFitsTheModelAndIsUsed(String name) throws Exception {
        var operation = name.split("\\.")[0];

        assertThat(ApiModel.read().objectionsToAnswer(operation, new ObjectMapper().readTree(Recorded.named(name))))
                .isEmpty();
        assertThat(used()).contains(name);
    }

    private static Set<String> used() {
        var operations = ApiModel.read().operations();
        return recordings().stream()
                .flatMap(recording -> operations.stream()
                        .flatMap(operation -> recording.variants(operation).stream()
                                .map(variant -> Recorded.nameOf(operation, variant))))
                .collect(Collectors.toSet());
    }

    /// The model is asked in earnest.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        AdminGetUser    | {}                                                                | lacks UserPoolId
        AdminGetUser    | {"UserPoolId":"eu_1","Username":"ann","Name":"n"}                 | unknown Name
        AdminGetUser    | {"UserPoolId":"nowhere","Username":"ann"}                         | does not match
        AdminGetUser    | {"UserPoolId":"eu_1","Username":""}                               | below its least
        AdminGetUser    | {"UserPoolId":"eu_1","Username":7}                                | is no text
        AdminInitiateAuth | {"UserPoolId":"eu_1","ClientId":"c","AuthFlow":"BY_CHARM"}      | enumeration
        ListUserPools   | {"MaxResults":61}                                                 | above its greatest
        ListUserPools   | {"MaxResults":"6"}                                                | no whole number
        CreateUserPool  | {"PoolName":"n","Policies":{"PasswordPolicy":{"MinimumLength":5}}} | below its least
        CreateUserPool  | {"PoolName":"n","AliasAttributes":["shoe_size"]}                 | enumeration
        DeleteTheWorld  | {}                                                                | no operation
        """)
    void whatDoesNotFitIsFound(String operation, String request, String objection) throws Exception {
        assertThat(ApiModel.read().objectionsToRequest(operation, new ObjectMapper().readTree(request)))
                .anyMatch(found -> found.contains(objection));
    }
}
