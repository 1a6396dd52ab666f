package io.tenantgate.adapters.cognito;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.tenantgate.application.provider.ProviderUnavailable;
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

/// What becomes of calls that Cognito itself finds too many, although we kept to the quotas.
class ThrottlingTest {
    private static final UserPool POOL = new UserPool("eu-west-1_aaaaaaaaa", "https://id.example/eu-west-1_aaaaaaaaa");
    private static final TenantId ACME = new TenantId(new UUID(1, 1));
    private static final String TOO_MANY = "TooManyRequestsException";
    private static final String PASSED = "LimitExceededException";
    private static final String ATTEMPTS = "Attempt limit exceeded, please try after some time.";

    private final ScriptedCognito cognito = new ScriptedCognito();

    @AfterEach
    void leave() {
        cognito.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"AdminInitiateAuth", "CreateUserPool", "SignUp", "DeleteGroup"})
    void whoIsThrottledUntilTheLastAttemptIsToldToWait(String operation) {
        cognito.on(operation, 400, TOO_MANY, "Rate exceeded");

        var told = catchThrowableOfType(QuotaSpent.class, () -> refusalOf(operation));

        assertThat(told.retryAfter()).isPositive();
    }

    /// By its status alone, as of something that stands before Cognito.
    @Test
    void whateverElseSaysThatThereAreTooManyIsSuchAThrottle() {
        cognito.on("AdminGetUser", 429, "Slower", "please");

        assertThatThrownBy(() -> refusalOf("AdminGetUser")).isInstanceOf(QuotaSpent.class);
    }

    @Test
    void eachAttemptThatIsThrottledIsToldToTheOtherInstances() {
        var quotas = new TestQuotas(9);
        cognito.on("AdminInitiateAuth", 400, TOO_MANY, "Rate exceeded");

        assertThatThrownBy(() -> call("AdminInitiateAuth", cognito.calls(quotas.gate())))
                .isInstanceOf(QuotaSpent.class);

        assertThat(quotas.throttled())
                .containsOnly("UserAuthentication").hasSizeGreaterThan(1);
    }

    @ParameterizedTest
    @CsvSource({
        "ForgotPassword, LIMIT_EXCEEDED",
        "ConfirmSignUp, LIMIT_EXCEEDED",
        "ChangePassword, LIMIT_EXCEEDED",
        "ResendConfirmationCode, LIMIT_EXCEEDED"
    })
    void whatAPersonMayDoOnlySoOftenInAnHourIsThatPersonsLimit(String operation, Plain reason) {
        cognito.on(operation, 400, PASSED, ATTEMPTS);

        assertThat(refusalOf(operation)).isEqualTo(reason);
    }

    @Test
    void elsewhereALimitThatWasPassedIsARate() {
        cognito.on("AdminGetUser", 400, PASSED, ATTEMPTS);

        assertThatThrownBy(() -> refusalOf("AdminGetUser")).isInstanceOf(QuotaSpent.class);
    }

    @Test
    void noWaitingHelpsWhereThereAreAsManyAsThereMayBe() {
        cognito.on("CreateGroup", 400, PASSED, "Group limit exceeded");

        assertThatThrownBy(() -> refusalOf("CreateGroup"))
                .isInstanceOf(ProviderUnavailable.class)
                .isNotInstanceOf(QuotaSpent.class);
    }

    /// Only where there is an account is anything sent: a limit would tell so.
    @Test
    void theMessagesOfADayAreNobodysAttempts() {
        cognito.on("ForgotPassword", 400, PASSED, "Exceeded daily email limit for the operation or the account.");

        assertThat(refusalOf("ForgotPassword")).isEqualTo(Plain.NOT_DELIVERABLE);
    }

    private Reason refusalOf(String operation) {
        try (var calls = cognito.calls()) {
            return call(operation, calls);
        }
    }

    private static Reason call(String operation, CognitoCalls calls) {
        return calls.ask(Operation.of(operation, POOL, ACME), Calls.of(operation))
                .fold(answered -> new Reason.NotAdmitted("answered " + answered), reason -> reason);
    }
}
