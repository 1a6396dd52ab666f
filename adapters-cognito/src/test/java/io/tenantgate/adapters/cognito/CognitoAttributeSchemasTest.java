package io.tenantgate.adapters.cognito;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tenantgate.adapters.cognito.ScriptedCognito.Received;
import io.tenantgate.application.provider.AttributeSchemas.Result;
import io.tenantgate.application.provider.ProviderUnavailable;
import io.tenantgate.domain.attributes.Attribute.Change;
import io.tenantgate.domain.attributes.AttributeForm;
import io.tenantgate.domain.attributes.CustomAttribute;
import io.tenantgate.domain.tenancy.UserPool;
import java.io.IOException;
import java.time.InstantSource;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How an attribute is added that others may have added meanwhile.
class CognitoAttributeSchemasTest {
    private static final String ADD = "AddCustomAttributes";
    private static final String POOL = "DescribeUserPool";
    private static final String REFUSED = "InvalidParameterException";
    private static final UserPool PLACE = new UserPool("eu-west-1_aaaaaaaaa", "https://issuer.example/pool");

    private final ScriptedCognito cognito = new ScriptedCognito();

    @AfterEach
    void leave() {
        cognito.close();
    }

    private Result add(String name) {
        var attribute = new CustomAttribute(name, new AttributeForm.Truth(), Change.MUTABLE);
        try (var calls = cognito.calls()) {
            var pools = new CognitoPools(calls, InstantSource.system());
            return new CognitoAttributeSchemas(calls, pools).add(PLACE, attribute);
        }
    }

    /// A pool that has so many.
    private static String having(int custom) {
        var attributes = IntStream.range(0, custom)
                .mapToObj("{\"Name\":\"custom:number%d\",\"AttributeDataType\":\"Boolean\"}"::formatted)
                .collect(Collectors.joining(","));
        return "{\"UserPool\":{\"SchemaAttributes\":[%s]}}".formatted(attributes);
    }

    @Test
    void whoHasLookedBeforeIsAddedWithoutAnotherLook() {
        cognito.on(ADD, "{}");

        assertThat(add("custom:floor")).isEqualTo(Result.ADDED);
        assertThat(cognito.received()).extracting(Received::operation).containsExactly(ADD);
    }

    @Test
    void whoseNameIsThereIsToldByCognitosWord() {
        cognito.on(ADD, 400, REFUSED, "custom:floor: Existing attribute already has name custom:floor.");

        assertThat(add("custom:floor")).isEqualTo(Result.EXISTS);
        assertThat(cognito.received(POOL)).isEmpty();
    }

    /// Whatever the words are.
    @ParameterizedTest
    @CsvSource({
        "InvalidParameterException,50,custom:floor,FULL",
        "LimitExceededException,50,custom:floor,FULL",
        "InvalidParameterException,50,custom:number7,EXISTS",
        "InvalidParameterException,8,custom:number7,EXISTS"
    })
    void whoIsRefusedOtherwiseIsToldWhatThePoolShows(String type, int custom, String name, Result result) {
        cognito.on(ADD, 400, type, "Something that nobody has seen yet").on(POOL, having(custom));

        assertThat(add(name)).isEqualTo(result);
    }

    @Test
    void whatThePoolDoesNotExplainIsAFault() {
        cognito.on(ADD, 400, REFUSED, "Something that nobody has seen yet").on(POOL, having(49));

        assertThatThrownBy(() -> add("custom:floor")).isInstanceOf(ProviderUnavailable.class);
    }

    /// It may be there by this very call: whoever was cut off asks later.
    @Test
    void anAnswerThatIsLostIsAFaultAndNothingIsConcludedFromThePool() {
        cognito.on(POOL, having(50)).on(ADD, _ -> {
            throw new IOException("Cut");
        });

        assertThatThrownBy(() -> add("custom:number7")).isInstanceOf(ProviderUnavailable.class);
        assertThat(cognito.received(POOL)).isEmpty();
        assertThat(cognito.received(ADD)).hasSize(1);
    }
}
