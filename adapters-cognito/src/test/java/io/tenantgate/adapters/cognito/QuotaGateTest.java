package io.tenantgate.adapters.cognito;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tenantgate.adapters.cognito.quota.CognitoCategory;
import io.tenantgate.application.provider.QuotaSpent;
import io.tenantgate.domain.tenancy.TenantId;
import io.tenantgate.domain.tenancy.UserPool;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.services.cognitoidentityprovider.model.ListUserPoolsRequest;
import software.amazon.awssdk.services.cognitoidentityprovider.model.TooManyRequestsException;

class QuotaGateTest {
    private static final UserPool POOL = new UserPool("eu-west-1_aaaaaaaaa", "https://id.example/eu-west-1_aaaaaaaaa");
    private static final TenantId ACME = new TenantId(new UUID(1, 1));
    private static final Pattern QUOTED_OPERATION = Pattern.compile("(?:Operation\\.of\\(|READ = )\"(\\w+)\"");
    private static final Pattern FOR_NOBODY =
            Pattern.compile("Operation\\.of\\(\\s*\"\\w+\"(?:,\\s*(?:placement\\.)?pool(?:\\(\\))?)?\\)");

    private final ScriptedCognito cognito = new ScriptedCognito();

    @AfterEach
    void leave() {
        cognito.close();
    }

    @Test
    void aCallSpendsTheQuotaOfItsCategory() {
        var quotas = new TestQuotas(1);

        quotas.gate().through(Operation.of("AdminInitiateAuth", POOL, ACME), () -> true);

        assertThat(quotas.asked()).containsExactly("UserAuthentication  120");
    }

    @Test
    void whereEachPoolIsBoundThatIsAskedForFirst() {
        var quotas = new TestQuotas(2);

        quotas.gate().through(Operation.of("CreateGroup", POOL), () -> true);

        assertThat(quotas.asked())
                .containsExactly(
                        "UserPoolResourceUpdate CreateGroup eu-west-1_aaaaaaaaa 5", "UserPoolResourceUpdate  15");
    }

    @Test
    void aNewPasswordIsRecoveryAndAnyOtherAnswerIsNot() {
        var quotas = new TestQuotas(2);
        var operation = Operation.of("AdminRespondToAuthChallenge", POOL, ACME);

        quotas.gate().through(operation.answering("NEW_PASSWORD_REQUIRED"), () -> true);
        quotas.gate().through(operation.answering("SOFTWARE_TOKEN_MFA"), () -> true);

        assertThat(quotas.asked()).containsExactly("UserAccountRecovery  30", "ChallengeResponses  360");
    }

    @Test
    void whereTheQuotaIsSpentCognitoIsNotAsked() {
        var calls = cognito.calls(new TestQuotas(0).gate());

        assertThatThrownBy(() -> list(calls)).isInstanceOf(QuotaSpent.class);
        assertThat(cognito.received("ListUserPools")).isEmpty();
    }

    @Test
    void whoIsThrottledNeverthelessBacksOff() {
        var quotas = new TestQuotas(2);
        var throttled = TooManyRequestsException.builder()
                .awsErrorDetails(AwsErrorDetails.builder()
                        .errorCode("TooManyRequestsException")
                        .build())
                .statusCode(400)
                .build();

        assertThatThrownBy(() -> quotas.gate().through(Operation.of("ListUserPools"), () -> {
                    throw throttled;
                }))
                .isSameAs(throttled);
        assertThat(quotas.throttled()).containsExactly("UserPoolRead");
    }

    @Test
    void everyOperationThatIsCalledHasACategory() throws Exception {
        var sources = Path.of("src/main/java/io/tenantgate/adapters/cognito");
        try (var files = Files.list(sources)) {
            var called = files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> QUOTED_OPERATION.matcher(read(file)).results())
                    .map(MatchResult::group)
                    .map(text -> text.replaceAll(".*\"(\\w+)\"", "$1"))
                    .toList();

            assertThat(called)
                    .hasSizeGreaterThan(20)
                    .allSatisfy(
                            operation -> new TestQuotas(2).gate().through(Operation.of(operation, POOL), () -> true));
        }
    }

    /// Whoever was in no tenant's turn would be in everybody's, where one tenant can be before all others.
    @Test
    void everyCallThatIsAboutAPersonIsMadeInTheTurnOfItsTenant() throws Exception {
        var sources = Path.of("src/main/java/io/tenantgate/adapters/cognito");
        try (var files = Files.list(sources)) {
            var forNobody = files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> FOR_NOBODY.matcher(read(file)).results())
                    .map(MatchResult::group)
                    .map(text -> text.replaceAll(".*\"(\\w+)\".*", "$1"))
                    .toList();

            assertThat(forNobody)
                    .hasSizeGreaterThan(5)
                    .allMatch(operation -> categoryOf(operation).startsWith("UserPool"));
        }
    }

    private static String categoryOf(String operation) {
        return CognitoCategory.of(operation).orElseThrow().category().name();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void list(CognitoCalls calls) {
        calls.make(
                Operation.of("ListUserPools"),
                client -> client.listUserPools(
                        ListUserPoolsRequest.builder().maxResults(1).build()));
    }
}
