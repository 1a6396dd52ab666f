package io.tenantgate.adapters.cognito;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.application.provider.Reason;
import io.tenantgate.application.provider.Reason.BadAttribute;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.services.cognitoidentityprovider.model.InvalidParameterException;

class BadAttributesTest {
    private static final String UNKNOWN = "Attribute does not exist in the schema.";

    @Test
    void whoForgetsWhatStandsBeforeACustomNameIsTold() {
        assertThat(objections("Attributes did not conform to the schema: user.department: %s".formatted(UNKNOWN)))
                .singleElement()
                .satisfies(bad -> {
                    assertThat(bad.name()).isEqualTo("department");
                    assertThat(bad.message()).contains("custom:department");
                });
    }

    @Test
    void aCustomNameThatThereIsNotIsNoAttribute() {
        assertThat(objections("user.custom:department: %s".formatted(UNKNOWN)))
                .containsExactly(new BadAttribute("custom:department", "is not an attribute here"));
    }

    @Test
    void anythingElseIsToldInOurWords() {
        assertThat(objections("1 validation error detected: something of the inside"))
                .containsExactly(new BadAttribute("department", "is not accepted here"));
    }

    private static List<BadAttribute> objections(String message) {
        var refusal = InvalidParameterException.builder()
                .awsErrorDetails(AwsErrorDetails.builder().errorMessage(message).build())
                .build();
        var reason = BadAttributes.meaning((InvalidParameterException) refusal, Set.of("department"));
        return ((Reason.BadAttributes) reason.orElseThrow()).attributes();
    }
}
