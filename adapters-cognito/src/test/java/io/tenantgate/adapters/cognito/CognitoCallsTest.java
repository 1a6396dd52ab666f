package io.tenantgate.adapters.cognito;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.tenantgate.application.provider.NotPermitted;
import io.tenantgate.application.provider.ProviderUnavailable;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.cognitoidentityprovider.CognitoIdentityProviderClient;
import software.amazon.awssdk.services.cognitoidentityprovider.model.InternalErrorException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.ListUserPoolsRequest;

class CognitoCallsTest {
    private static final String SECRET = "s3cr3t-of-a-client";
    private static final ListUserPoolsRequest FIRST_POOL =
            ListUserPoolsRequest.builder().maxResults(1).build();
    private static final Operation LIST = Operation.of("ListUserPools");

    private final ScriptedCognito cognito = new ScriptedCognito();
    private final CognitoCalls calls = cognito.calls();
    private final ListAppender<ILoggingEvent> logged = new ListAppender<>();
    private final Logger everything = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);

    @BeforeEach
    void listen() {
        logged.start();
        everything.addAppender(logged);
    }

    @AfterEach
    void leave() {
        everything.detachAppender(logged);
        calls.close();
        cognito.close();
    }

    @Test
    void aFaultOfTheSdkTellsNothingOfItsMessage() {
        var thrown = catchThrowableOfType(
                ProviderUnavailable.class,
                () -> calls.ask(LIST, (CognitoIdentityProviderClient _) -> {
                    throw SdkClientException.create("Cannot send " + SECRET, new IllegalStateException(SECRET));
                }));

        assertThat(stackTraceOf(thrown)).doesNotContain(SECRET).contains("SdkClientException");
        assertThat(textOfLog()).contains("ListUserPools", "SdkClientException").doesNotContain(SECRET);
    }

    @Test
    void aFaultOfCognitoTellsItsKindAndTheRequestsIdAndNothingOfItsMessage() {
        cognito.on("ListUserPools", 400, "AccessDeniedException", "User: arn:aws:iam::1:user/x " + SECRET);

        var thrown = catchThrowableOfType(NotPermitted.class, this::list);

        assertThat(stackTraceOf(thrown)).doesNotContain(SECRET, "arn:aws").contains("AccessDeniedException");
        assertThat(textOfLog())
                .contains("AccessDeniedException", "request-1")
                .doesNotContain(SECRET)
                .doesNotContain("arn:aws");
    }

    @Test
    void theSdkRepeatsNothingByItself() {
        cognito.on("ListUserPools", 500, "InternalErrorException", "no");

        try (var client = cognito.client()) {
            assertThatThrownBy(() -> client.listUserPools(FIRST_POOL)).isInstanceOf(InternalErrorException.class);
        }
        assertThat(cognito.received("ListUserPools")).hasSize(1);
    }

    private void list() {
        calls.make(
                LIST,
                c -> c.listUserPools(
                        ListUserPoolsRequest.builder().maxResults(1).build()));
    }

    private static String stackTraceOf(Throwable thrown) {
        var text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    private String textOfLog() {
        var text = new StringBuilder();
        logged.list.stream()
                .filter(event -> event.getLevel().isGreaterOrEqual(Level.INFO))
                .forEach(event -> text.append(event.getFormattedMessage()).append(event.getThrowableProxy()));
        return text.toString();
    }
}
