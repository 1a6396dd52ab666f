package io.tenantgate.adapters.cognito;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.tenantgate.application.Origin;
import io.tenantgate.application.provider.Authenticator.Result;
import io.tenantgate.application.provider.Reason.Plain;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// What each form of the API is sent (`auth-flows-and-endpoints.md`, sections 4.1, 4.3 and 4.7).
@SuppressWarnings("NullAway.Init") // in each test
class CognitoSignInTest {
    private ScriptedSignIn signIn;

    @AfterEach
    void leave() {
        signIn.close();
    }

    private ScriptedSignIn signIn(AuthApi api) {
        signIn = new ScriptedSignIn(api).permittingAddresses(true).initiating(ScriptedSignIn.minted());
        return signIn;
    }

    private JsonNode sent() {
        return signIn.cognito()
                .received(signIn.operation("InitiateAuth"))
                .getFirst()
                .body();
    }

    @ParameterizedTest
    @CsvSource({"ADMIN,ADMIN_USER_PASSWORD_AUTH,eu-west-1_aaaaaaaaa", "PUBLIC,USER_PASSWORD_AUTH,''"})
    void aPasswordGoesByTheFlowOfTheApiWithTheSecretProven(AuthApi api, String flow, String pool) {
        assertThat(signIn(api).begin()).isInstanceOf(Result.Proven.class);

        assertThat(sent().path("AuthFlow").asText()).isEqualTo(flow);
        assertThat(sent().path("UserPoolId").asText()).isEqualTo(pool);
        assertThat(sent().path("ClientId").asText()).isEqualTo(ScriptedSignIn.CLIENT);
        var parameters = sent().path("AuthParameters");
        assertThat(parameters.path("USERNAME").asText()).isEqualTo("u-ann");
        assertThat(parameters.path("PASSWORD").asText()).isEqualTo("Correct-Horse-7");
        assertThat(parameters.path("SECRET_HASH").asText()).isEqualTo(hash());
    }

    private static String hash() {
        return SecretHash.of(ScriptedSignIn.SECRET, "u-ann", ScriptedSignIn.CLIENT);
    }

    @ParameterizedTest
    @EnumSource
    void aRefreshProvesTheSecretOverTheRealUsername(AuthApi api) {
        assertThat(signIn(api).refresh()).isInstanceOf(Result.Proven.class);

        assertThat(sent().path("AuthFlow").asText()).isEqualTo("REFRESH_TOKEN_AUTH");
        assertThat(sent().path("AuthParameters").path("REFRESH_TOKEN").asText()).isEqualTo("refresh-1");
        assertThat(sent().path("AuthParameters").path("SECRET_HASH").asText()).isEqualTo(hash());
        assertThat(sent().path("AuthParameters").has("USERNAME")).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void whereSomebodyComesFromGoesAlong(AuthApi api) {
        signIn(api).begin();

        switch (api) {
            case ADMIN -> {
                var context = sent().path("ContextData");
                assertThat(context.path("IpAddress").asText()).isEqualTo("192.0.2.7");
                assertThat(context.path("ServerName").asText()).isEqualTo("auth.example.com");
                assertThat(context.path("ServerPath").asText()).isEqualTo("/identity");
                assertThat(context.at("/HttpHeaders/0/headerName").asText()).isEqualTo("User-Agent");
                assertThat(context.at("/HttpHeaders/0/headerValue").asText()).isEqualTo("Browser/1");
            }
            case PUBLIC ->
                assertThat(sent().path("UserContextData").toString()).isEqualTo("{\"IpAddress\":\"192.0.2.7\"}");
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNotKnownOfAVisitorIsNotTold(AuthApi api) {
        signIn(api).begin(Origin.UNKNOWN);

        assertThat(sent().has("ContextData")).isFalse();
        assertThat(sent().has("UserContextData")).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void anAddressWithoutABrowserIsToldToo(AuthApi api) {
        assertThat(signIn(api).begin(new Origin("2001:db8::1", "", "r"))).isInstanceOf(Result.Proven.class);

        assertThat(sent().findValue("IpAddress").asText()).isEqualTo("2001:db8::1");
        assertThat(sent().findPath("headerName").isMissingNode()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void onlyAClientThatPermitsItIsToldAnAddressUnsigned(AuthApi api) {
        signIn = new ScriptedSignIn(api).permittingAddresses(false).initiating(ScriptedSignIn.minted());
        signIn.begin();

        assertThat(sent().findPath("IpAddress").isMissingNode()).isEqualTo(api == AuthApi.PUBLIC);
    }

    @ParameterizedTest
    @EnumSource
    void nobodyAndAWrongPasswordAreRefusedAlike(AuthApi api) {
        signIn = new ScriptedSignIn(api).permittingAddresses(true);
        signIn.cognito()
                .on(signIn.operation("InitiateAuth"), 400, "UserNotFoundException", "User does not exist.")
                .on(signIn.operation("InitiateAuth"), 400, "NotAuthorizedException", "Incorrect username or password.");

        assertThat(signIn.begin()).isEqualTo(signIn.begin()).isEqualTo(new Result.Refused(Plain.WRONG_CREDENTIALS));
    }
}
