package io.tenantgate.adapters.cognito;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.tenantgate.adapters.cognito.ScriptedCognito.Received;
import io.tenantgate.application.provider.Authenticator.Result;
import io.tenantgate.application.provider.ProviderUnavailable;
import io.tenantgate.application.provider.Reason.Plain;
import io.tenantgate.domain.secrets.ProviderToken;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Sessions in a pool that tracks devices (`auth-flows-and-endpoints.md`, sections 4.2, 4.11 and 8).
@SuppressWarnings("NullAway.Init") // in each test
class TrackedDevicesTest {
    private static final String DEVICE = "eu-west-1_0f0e0d0c-0b0a-4908-8706-050403020100";
    private static final TenantId ANOTHER = new TenantId(new UUID(0x7000L, 0x8000_0000_0000_0002L));

    private ScriptedSignIn signIn;

    @AfterEach
    void leave() {
        signIn.close();
    }

    /// Where Cognito names a device with each session that begins.
    private ScriptedSignIn tracking(AuthApi api) {
        signIn = new ScriptedSignIn(api).permittingAddresses(true).initiating(ScriptedSignIn.mintedOn(DEVICE));
        return signIn;
    }

    private static ProviderToken kept(Result result) {
        if (result instanceof Result.Proven(var tokens, var pass)) {
            return tokens.refreshToken().orElseThrow();
        }
        throw new AssertionError("Not signed in: " + result);
    }

    private JsonNode lastParameters() {
        return signIn.cognito()
                .received(signIn.operation("InitiateAuth"))
                .getLast()
                .body()
                .path("AuthParameters");
    }

    @ParameterizedTest
    @EnumSource
    void theDeviceThatASessionIsTiedToIsNamedWhereverItIsRenewed(AuthApi api) {
        var kept = kept(tracking(api).begin());

        assertThat(signIn.refresh(kept)).isInstanceOf(Result.Proven.class);

        assertThat(lastParameters().path("REFRESH_TOKEN").asText()).isEqualTo("r");
        assertThat(lastParameters().path("DEVICE_KEY").asText()).isEqualTo(DEVICE);
    }

    @ParameterizedTest
    @EnumSource
    void oneThatIsNamedAfterAChallengeIsKeptToo(AuthApi api) {
        signIn = new ScriptedSignIn(api)
                .permittingAddresses(true)
                .initiating(ScriptedSignIn.asking("SOFTWARE_TOKEN_MFA", "session-1-of-the-sign-in", Map.of()))
                .initiating(ScriptedSignIn.minted())
                .responding(ScriptedSignIn.mintedOn(DEVICE));
        var kept = kept(signIn.answer(signIn.asked(), Map.of("code", "123456")));

        signIn.refresh(kept);

        assertThat(lastParameters().path("DEVICE_KEY").asText()).isEqualTo(DEVICE);
    }

    /// Whoever names a device that the pool remembers is asked for its proof.
    @ParameterizedTest
    @EnumSource
    void noSignInAndNoAnswerNamesADevice(AuthApi api) {
        signIn = new ScriptedSignIn(api)
                .permittingAddresses(true)
                .initiating(ScriptedSignIn.asking("SOFTWARE_TOKEN_MFA", "session-1-of-the-sign-in", Map.of()))
                .responding(ScriptedSignIn.mintedOn(DEVICE));
        signIn.answer(signIn.asked(), Map.of("code", "123456"));
        signIn.begin();

        assertThat(signIn.cognito().received())
                .extracting(Received::body)
                .noneMatch(body -> body.toString().contains("DEVICE_KEY"));
    }

    @ParameterizedTest
    @EnumSource
    void aSessionThatIsTiedToNoneIsRenewedWithoutOne(AuthApi api) {
        tracking(api).refresh();

        assertThat(lastParameters().path("REFRESH_TOKEN").asText()).isEqualTo("refresh-1");
        assertThat(lastParameters().has("DEVICE_KEY")).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void aNewTokenOfASessionIsTiedToItsOldDevice(AuthApi api) {
        var first = kept(tracking(api).begin());
        var next = kept(signIn.refresh(first));

        signIn.refresh(next);

        assertThat(lastParameters().path("DEVICE_KEY").asText()).isEqualTo(DEVICE);
    }

    @ParameterizedTest
    @EnumSource
    void whoseDeviceIsForgottenSignsInAgain(AuthApi api) {
        var kept = kept(tracking(api).begin());
        signIn.cognito()
                .on(signIn.operation("InitiateAuth"), 400, "ResourceNotFoundException", "Device does not exist.");
        signIn.refresh(kept);

        assertThat(signIn.refresh(kept)).isEqualTo(new Result.Refused(Plain.REFRESH_INVALID));
    }

    @ParameterizedTest
    @EnumSource
    void aClientThatIsGoneIsAFaultAllTheSame(AuthApi api) {
        var kept = kept(tracking(api).begin());
        var message = "User pool client client123 does not exist.";
        signIn.cognito().on(signIn.operation("InitiateAuth"), 400, "ResourceNotFoundException", message);
        signIn.refresh(kept);

        assertThatThrownBy(() -> signIn.refresh(kept)).isInstanceOf(ProviderUnavailable.class);
    }

    @ParameterizedTest
    @EnumSource
    void aSessionEndsByItsTokenAlone(AuthApi api) {
        signIn = tracking(api);
        signIn.cognito().on("RevokeToken", "{}");

        signIn.revoke(kept(signIn.begin()));

        assertThat(signIn.cognito().received("RevokeToken"))
                .extracting(request -> request.text("Token"))
                .containsExactly("r");
    }

    @ParameterizedTest
    @EnumSource
    void anotherTenantGetsNeitherTheTokenNorTheDevice(AuthApi api) {
        var kept = kept(tracking(api).begin());

        assertThat(Renewal.open(ANOTHER, kept)).isEmpty();
        assertThat(Renewal.open(signIn.tenant(), kept)).hasToString("Optional[Renewal[****]]");
    }
}
