package io.tenantgate.adapters.cognito;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tenantgate.testkit.provider.Ability;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.cognitoidentityprovider.CognitoIdentityProviderClient;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AttributeType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AuthFlowType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.CognitoIdentityProviderException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.InvalidPasswordException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.MessageActionType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.NotAuthorizedException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.UserPoolMfaType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.UserStatusType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.VerifiedAttributeType;

/// What cognito-local 5.3.0 lacks of Cognito: each lack is declared by the test that shows it, on the emulator as it
/// was written. There is no other place to declare one, and a lack that is gone fails here and in its contract.
class CognitoLocalLacksTest {
    private static final String ANN = "ann@example.com";
    private static final String PASSWORD = "Correct-Horse-7";
    private static final int MORE_THAN_COGNITO_TAKES = 10;

    @RegisterExtension
    static final Emulated EMULATED = new Emulated();

    private CognitoIdentityProviderClient bare;
    private String pool;
    private String client;

    /// Every ability whose lack is shown here.
    static Set<Ability> shown() {
        return Arrays.stream(CognitoLocalLacksTest.class.getDeclaredMethods())
                .map(test -> Optional.ofNullable(test.getAnnotation(Shows.class)))
                .flatMap(Optional::stream)
                .map(Shows::value)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Ability.class)));
    }

    @BeforeEach
    void open() {
        bare = ScriptedCognito.client(
                CognitoSettings.of("eu-west-1").with(EMULATED.local().bare()));
        pool = newPool();
        client = bare.createUserPoolClient(
                        of -> of.userPoolId(pool).clientName("client").generateSecret(false))
                .userPoolClient()
                .clientId();
    }

    @AfterEach
    void close() {
        bare.close();
    }

    private String newPool() {
        return bare.createUserPool(of -> of.poolName("pool").autoVerifiedAttributes(VerifiedAttributeType.EMAIL))
                .userPool()
                .id();
    }

    @Test
    @Shows(Ability.ALIASES)
    void twoAccountsOfOnePoolHaveTheSameProvenAddress() {
        create("ann-1");
        create("ann-2");

        assertThat(bare.listUsers(of -> of.userPoolId(pool).filter("email = \"%s\"".formatted(ANN)))
                        .users())
                .hasSize(2);
    }

    private void create(String username) {
        bare.adminCreateUser(of -> of.userPoolId(pool)
                .username(username)
                .userAttributes(attribute("email", ANN), attribute("email_verified", "true"))
                .messageAction(MessageActionType.SUPPRESS));
    }

    private static AttributeType attribute(String name, String value) {
        return AttributeType.builder().name(name).value(value).build();
    }

    @Test
    @Shows(Ability.CODES_THAT_END)
    void aCodeIsGoodAfterAYear() {
        var code = signUp();
        EMULATED.local().forward(Duration.ofDays(365));

        bare.confirmSignUp(of -> of.clientId(client).username("ann").confirmationCode(code));

        assertThat(bare.adminGetUser(of -> of.userPoolId(pool).username("ann")).userStatus())
                .isEqualTo(UserStatusType.CONFIRMED);
    }

    private String signUp() {
        bare.signUp(
                of -> of.clientId(client).username("ann").password(PASSWORD).userAttributes(attribute("email", ANN)));
        return EMULATED.local().codeOf(pool, "ann");
    }

    @Test
    @Shows(Ability.CODES_SENT_AGAIN)
    void noCodeIsSentAgain() {
        signUp();

        assertThatThrownBy(() ->
                        bare.resendConfirmationCode(of -> of.clientId(client).username("ann")))
                .satisfies(CognitoLocalLacksTest::isUnsupported);
    }

    @Test
    @Shows(Ability.GLOBAL_SIGN_OUT)
    void nobodyIsSignedOutEverywhere() {
        create("ann");

        assertThatThrownBy(() ->
                        bare.adminUserGlobalSignOut(of -> of.userPoolId(pool).username("ann")))
                .satisfies(CognitoLocalLacksTest::isUnsupported);
    }

    private static void isUnsupported(Throwable thrown) {
        assertThat(thrown)
                .isInstanceOfSatisfying(
                        CognitoIdentityProviderException.class,
                        said -> assertThat(said.awsErrorDetails().errorMessage())
                                .startsWith("Cognito Local unsupported feature"));
    }

    @Test
    @Shows(Ability.LOCKOUT)
    void whoeverGuessesMayGoOn() {
        create("ann");
        bare.adminSetUserPassword(
                of -> of.userPoolId(pool).username("ann").password(PASSWORD).permanent(true));

        for (int guess = 0; guess < MORE_THAN_COGNITO_TAKES; guess++) {
            assertThatThrownBy(() -> signIn("wrong")).isInstanceOf(InvalidPasswordException.class);
        }
        assertThat(signIn(PASSWORD)).isNotEmpty();
    }

    private String signIn(String password) {
        return bare.adminInitiateAuth(of -> of.userPoolId(pool)
                        .clientId(client)
                        .authFlow(AuthFlowType.ADMIN_USER_PASSWORD_AUTH)
                        .authParameters(Map.of("USERNAME", "ann", "PASSWORD", password)))
                .authenticationResult()
                .accessToken();
    }

    @Test
    @Shows(Ability.ADMIN_RESETS)
    void noPasswordIsBarred() {
        create("ann");

        assertThatThrownBy(() ->
                        bare.adminResetUserPassword(of -> of.userPoolId(pool).username("ann")))
                .satisfies(CognitoLocalLacksTest::isUnsupported);
    }

    @Test
    @Shows(Ability.SCHEMA)
    void anythingIsAnAttribute() {
        bare.adminCreateUser(of -> of.userPoolId(pool)
                .username("ann")
                .userAttributes(attribute("shoe_size", "44"))
                .messageAction(MessageActionType.SUPPRESS));

        assertThat(bare.adminGetUser(of -> of.userPoolId(pool).username("ann")).userAttributes())
                .contains(attribute("shoe_size", "44"));
    }

    @Test
    @Shows(Ability.MISSING_ACCOUNTS)
    void whoIsMissingIsNotToldToBe() {
        assertThatThrownBy(
                        () -> bare.adminConfirmSignUp(of -> of.userPoolId(pool).username("nobody")))
                .isInstanceOf(NotAuthorizedException.class);
    }

    @Test
    @Shows(Ability.OWN_KEYS)
    void allPoolsSignWithOneKey() throws IOException, InterruptedException {
        assertThat(keys(pool)).contains("\"kid\"").isEqualTo(keys(newPool()));
    }

    private static String keys(String pool) throws IOException, InterruptedException {
        var uri = URI.create(EMULATED.local().bare() + "/" + pool + "/.well-known/jwks.json");
        try (var http = HttpClient.newHttpClient()) {
            return http.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString())
                    .body();
        }
    }

    /// Cognito lets them in once, or has them set a factor up: what a pool that requires one asks of whoever has none
    /// is in [CognitoChallengesTest] alone.
    @Test
    void whoMustHaveASecondFactorAndHasNoneIsNotLetIn() {
        create("ann");
        bare.adminSetUserPassword(
                of -> of.userPoolId(pool).username("ann").password(PASSWORD).permanent(true));
        bare.setUserPoolMfaConfig(of -> of.userPoolId(pool)
                .mfaConfiguration(UserPoolMfaType.ON)
                .softwareTokenMfaConfiguration(app -> app.enabled(true)));

        assertThatThrownBy(() -> bare.initiateAuth(of -> of.clientId(client)
                        .authFlow(AuthFlowType.USER_PASSWORD_AUTH)
                        .authParameters(Map.of("USERNAME", "ann", "PASSWORD", PASSWORD))))
                .isInstanceOf(NotAuthorizedException.class);
    }
}
