package io.tenantgate.adapters.cognito;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.application.provider.Reason;
import io.tenantgate.application.provider.Reason.Plain;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.services.cognitoidentityprovider.model.CognitoIdentityProviderException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.InternalErrorException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.InvalidPasswordException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.NotAuthorizedException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.TooManyRequestsException;

class CognitoRefusalsTest {
    private static final Class<?> BASE = CognitoIdentityProviderException.class;

    /// A new version of the SDK that brings a new exception fails here.
    @Test
    void everyExceptionOfTheSdkHasItsLine() throws Exception {
        var all = exceptionsOfTheSdk();

        assertThat(all).hasSizeGreaterThan(50);
        assertThat(all).allMatch(CognitoRefusals::knows);
    }

    private static List<Class<?>> exceptionsOfTheSdk() throws IOException, URISyntaxException {
        var folder = BASE.getPackageName().replace('.', '/') + "/";
        try (var jar = new JarFile(
                Path.of(BASE.getProtectionDomain().getCodeSource().getLocation().toURI())
                        .toFile())) {
            return jar.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.startsWith(folder) && name.endsWith("Exception.class"))
                    .<Class<?>>map(CognitoRefusalsTest::load)
                    .filter(type -> type != BASE)
                    .toList();
        }
    }

    private static Class<?> load(String entry) {
        try {
            return Class.forName(
                    entry.substring(0, entry.length() - ".class".length()).replace('/', '.'));
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Incorrect username or password., WRONG_CREDENTIALS",
        "Password attempts exceeded, TOO_MANY_ATTEMPTS",
        "User is disabled., DISABLED",
        "Temporary password has expired and must be reset by an administrator., TEMPORARY_PASSWORD_EXPIRED",
        "'Invalid session for the user, session is expired.', SESSION_EXPIRED",
        "'Invalid session for the user, session can only be used once.', SESSION_INVALID",
        "Invalid Refresh Token., REFRESH_INVALID",
        "Refresh Token has been revoked, REFRESH_INVALID",
    })
    void whatIsNotAuthorizedIsToldByItsMessage(String message, Plain reason) {
        assertThat(CognitoRefusals.reasonOf(notAuthorized(message))).contains(reason);
    }

    /// Wrong set-up on our side, or a text that nobody has seen yet.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Unable to verify secret hash for client abc",
                "Client abc is configured with secret but SECRET_HASH was not received",
                "SecretHash does not match for the client: abc",
                "Access Token does not have required scopes",
                "Something new",
                ""
            })
    void whateverElseIsNotAuthorizedNeverLooksLikeAWrongPassword(String message) {
        assertThat(CognitoRefusals.reasonOf(notAuthorized(message))).isEmpty();
    }

    @Test
    void aPasswordIsWeakByTheRuleThatItBreaks() {
        var refusal = InvalidPasswordException.builder()
                .awsErrorDetails(details("Password did not conform with policy: Password not long enough"))
                .build();

        assertThat(CognitoRefusals.reasonOf(refusal)).contains(new Reason.WeakPassword(List.of("too_short")));
    }

    @Test
    void anOutageIsNoRefusal() {
        assertThat(CognitoRefusals.reasonOf(InternalErrorException.builder().build()))
                .isEmpty();
        assertThat(CognitoRefusals.reasonOf(TooManyRequestsException.builder().build()))
                .isEmpty();
    }

    /// As of credentials that AWS does not know.
    @Test
    void whatTheModelDoesNotDeclareIsNoRefusal() {
        var refusal = CognitoIdentityProviderException.builder()
                .awsErrorDetails(details("The security token included in the request is invalid"))
                .build();

        assertThat(CognitoRefusals.reasonOf((CognitoIdentityProviderException) refusal))
                .isEqualTo(Optional.empty());
    }

    private static CognitoIdentityProviderException notAuthorized(String message) {
        return NotAuthorizedException.builder()
                .awsErrorDetails(details(message))
                .build();
    }

    private static AwsErrorDetails details(String message) {
        return AwsErrorDetails.builder().errorMessage(message).build();
    }
}
