package io.tenantgate.adapters.cognito;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.application.provider.Authenticator.Result;
import io.tenantgate.application.provider.Reason.Plain;
import io.tenantgate.testkit.provider.AuthenticatorContract;
import io.tenantgate.testkit.provider.ProviderWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.cognitoidentityprovider.model.DeviceConfigurationType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.UpdateUserPoolRequest;

/// In a pool that tracks devices sessions go on as anywhere, where people sign in by the operations for everybody.
class CognitoLocalTrackingAuthenticatorTest extends AuthenticatorContract {
    @RegisterExtension
    static final Emulated EMULATED = new Emulated(AuthApi.PUBLIC);

    @Override
    protected ProviderWorld newWorld() {
        return new TrackingWorld(EMULATED.newWorld());
    }

    @BeforeEach
    void track() {
        var settings = CognitoSettings.of("eu-west-1").with(EMULATED.local().bare());
        var id = placement().pool().id();
        try (var cognito = ScriptedCognito.client(settings)) {
            var found = cognito.describeUserPool(of -> of.userPoolId(id)).userPool();
            cognito.updateUserPool(Kept.in(UpdateUserPoolRequest.builder(), found)
                    .userPoolId(id)
                    .deviceConfiguration(DeviceConfigurationType.builder()
                            .challengeRequiredOnNewDevice(Boolean.TRUE)
                            .build())
                    .build());
        }
    }

    /// The emulator is as strict as Cognito is: what was not named before, as by a server's own operations, is refused.
    @Test
    void aSessionWhoseDeviceNobodyNamedIsNotRenewed() {
        var ann = person(1, "ann@example.com");
        var kept = tokens(ann).refreshToken().orElseThrow();
        var token = Renewal.open(tenant(), kept).orElseThrow().token();
        var withoutDevice = BoundToken.of(tenant(), token);

        assertThat(authenticator().refresh(placement(), tenant(), ORIGIN, ann, withoutDevice))
                .isEqualTo(refused(Plain.REFRESH_INVALID));
        assertThat(authenticator().refresh(placement(), tenant(), ORIGIN, ann, kept))
                .isInstanceOf(Result.Proven.class);
    }
}
