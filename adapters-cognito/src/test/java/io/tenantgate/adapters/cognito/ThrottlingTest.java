package io.tenantgate.adapters.cognito;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.tenantgate.application.provider.NoRoom;
import io.tenantgate.application.provider.QuotaSpent;
import io.tenantgate.application.provider.Reason;
import io.tenantgate.application.provider.Reason.Plain;
import io.tenantgate.domain.tenancy.TenantId;
import io.tenantgate.domain.tenancy.UserPool;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.CognitoIdentityProviderException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.LimitExceededException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.TooManyRequestsException;

/// What becomes of calls that Cognito itself finds too many, although we kept to the quotas.
class ThrottlingTest {
    private static final UserPool POOL = new UserPool("eu-west-1_aaaaaaaaa", "https://id.example/eu-west-1_aaaaaaaaa");
    private static final TenantId ACME = new TenantId(new UUID(1, 1));
    private static final String ATTEMPTS = "Attempt limit exceeded, please try after some time.";

    private final ScriptedCognito cognito = new ScriptedCognito();

    @AfterEach
    void leave() {
        cognito.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"AdminInitiateAuth", "CreateUserPool", "SignUp", "DeleteGroup"})
    void whoIsThrottledUntilTheLastAttemptIsToldToWait(String operation) {
        var told = catchThrowableOfType(QuotaSpent.class, () -> refusal(operation, tooMany()));

        assertThat(told.retryAfter()).isPositive();
    }

    /// By its status alone, as of something that stands before Cognito.
    @Test
    void whateverElseSaysThatThereAreTooManyIsSuchAThrottle() {
        var slower = CognitoIdentityProviderException.builder().statusCode(429).build();

        assertThatThrownBy(() -> refusal("AdminGetUser", slower)).isInstanceOf(QuotaSpent.class);
    }

    @Test
    void eachAttemptThatIsThrottledIsToldToTheOtherInstances() {
        var quotas = new TestQuotas(9);

        assertThatThrownBy(() -> call("AdminInitiateAuth", cognito.calls(quotas.gate()), tooMany()))
                .isInstanceOf(QuotaSpent.class);

        assertThat(quotas.throttled()).containsOnly("UserAuthentication").hasSizeGreaterThan(1);
    }

    @ParameterizedTest
    @CsvSource({
        "ForgotPassword, LIMIT_EXCEEDED",
        "ConfirmSignUp, LIMIT_EXCEEDED",
        "ChangePassword, LIMIT_EXCEEDED",
        "ResendConfirmationCode, LIMIT_EXCEEDED"
    })
    void whatAPersonMayDoOnlySoOftenInAnHourIsThatPersonsLimit(String operation, Plain reason) {
        assertThat(refusal(operation, passed(ATTEMPTS))).isEqualTo(reason);
    }

    @Test
    void elsewhereALimitThatWasPassedIsARate() {
        assertThatThrownBy(() -> refusal("AdminGetUser", passed(ATTEMPTS))).isInstanceOf(QuotaSpent.class);
    }

    @Test
    void noWaitingHelpsWhereThereAreAsManyAsThereMayBe() {
        var limit = passed("Group limit exceeded");

        assertThat(catchThrowableOfType(NoRoom.class, () -> refusal("CreateGroup", limit))
                        .what())
                .isEqualTo("group");
    }

    /// Only where there is an account is anything sent: a limit would tell so.
    @Test
    void theMessagesOfADayAreNobodysAttempts() {
        var limit = passed("Exceeded daily email limit for the operation or the account.");

        assertThat(refusal("ForgotPassword", limit)).isEqualTo(Plain.NOT_DELIVERABLE);
    }

    private Reason refusal(String operation, AwsServiceException thrown) {
        try (var calls = cognito.calls()) {
            return call(operation, calls, thrown);
        }
    }

    private static Reason call(String operation, CognitoCalls calls, AwsServiceException thrown) {
        return calls.<String>ask(Operation.of(operation, POOL, ACME), _ -> {
                    throw thrown;
                })
                .fold(Reason.NotAdmitted::new, reason -> reason);
    }

    private static AwsServiceException tooMany() {
        return TooManyRequestsException.builder()
                .awsErrorDetails(details("TooManyRequestsException", "Rate exceeded"))
                .build();
    }

    private static AwsServiceException passed(String message) {
        return LimitExceededException.builder()
                .awsErrorDetails(details("LimitExceededException", message))
                .build();
    }

    private static AwsErrorDetails details(String code, String message) {
        return AwsErrorDetails.builder().errorCode(code).errorMessage(message).build();
    }
}
