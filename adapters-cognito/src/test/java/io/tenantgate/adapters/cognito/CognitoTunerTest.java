package io.tenantgate.adapters.cognito;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tenantgate.adapters.cognito.ScriptedCognito.Received;
import io.tenantgate.application.provider.PoolTuner;
import io.tenantgate.application.provider.ProviderUnavailable;
import io.tenantgate.domain.tenancy.AppClient;
import io.tenantgate.domain.tenancy.PasswordPolicyName;
import io.tenantgate.domain.tenancy.TenantSettings;
import io.tenantgate.domain.tenancy.UserPool;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Cognito's updates put back whatever is left out (`triggers.md`, section 2).
class CognitoTunerTest {
    private static final String POOL = """
        {"UserPool":{"Id":"eu-west-1_a","Name":"n","DeletionProtection":"ACTIVE",
          "Policies":{"PasswordPolicy":{"MinimumLength":8,"RequireSymbols":true,"PasswordHistorySize":4},
            "SignInPolicy":{"AllowedFirstAuthFactors":["PASSWORD"]}},
          "LambdaConfig":{"PreSignUp":"arn:aws:lambda:eu-west-1:1:function:f"},
          "AutoVerifiedAttributes":["email"],"AliasAttributes":["email"],
          "EmailConfiguration":{"EmailSendingAccount":"DEVELOPER","SourceArn":"arn:aws:ses:eu-west-1:1:identity/i"},
          "UserPoolTags":{"tenantgate":"n","cost":"7"},"MfaConfiguration":"OFF","EstimatedNumberOfUsers":3,
          "AdminCreateUserConfig":{"AllowAdminCreateUserOnly":false,"UnusedAccountValidityDays":7},
          "AccountRecoverySetting":{"RecoveryMechanisms":[{"Priority":1,"Name":"verified_email"}]}}}\
        """;
    private static final String CLIENT = """
        {"UserPoolClient":{"UserPoolId":"eu-west-1_a","ClientId":"c","ClientName":"n","ClientSecret":"s",
          "ExplicitAuthFlows":["ALLOW_REFRESH_TOKEN_AUTH"],"WriteAttributes":["email"],"EnableTokenRevocation":true,
          "PreventUserExistenceErrors":"ENABLED","CallbackURLs":["https://a.example/in"],"AuthSessionValidity":3,
          "RefreshTokenValidity":9,"TokenValidityUnits":{"RefreshToken":"hours"}}}\
        """;

    private final ScriptedCognito cognito = new ScriptedCognito();
    private final CognitoCalls calls = cognito.calls();
    private final PoolTuner tuner =
            new CognitoTuner(calls, new PasswordRules(new CognitoPools(calls, InstantSource.system())));
    private final UserPool pool = new UserPool("eu-west-1_a", cognito.uri() + "/eu-west-1_a");

    @AfterEach
    void leave() {
        calls.close();
        cognito.close();
    }

    @Test
    void aPoolKeepsWhateverElseItHas() {
        cognito.on("DescribeUserPool", POOL).on("UpdateUserPool", "{}");

        tuner.judgePasswordsBy(pool, PasswordPolicyName.NIST_800_63B_4);

        var sent = only("UpdateUserPool");
        assertThat(sent.text("UserPoolId")).isEqualTo("eu-west-1_a");
        assertThat(at(sent, "/Policies/PasswordPolicy/MinimumLength")).isEqualTo("15");
        assertThat(at(sent, "/Policies/SignInPolicy/AllowedFirstAuthFactors/0")).isEqualTo("PASSWORD");
        assertThat(at(sent, "/DeletionProtection")).isEqualTo("ACTIVE");
        assertThat(at(sent, "/LambdaConfig/PreSignUp")).endsWith("function:f");
        assertThat(at(sent, "/AutoVerifiedAttributes/0")).isEqualTo("email");
        assertThat(at(sent, "/EmailConfiguration/SourceArn")).endsWith("identity/i");
        assertThat(at(sent, "/UserPoolTags/cost")).isEqualTo("7");
        assertThat(at(sent, "/AccountRecoverySetting/RecoveryMechanisms/0/Name"))
                .isEqualTo("verified_email");
        assertThat(at(sent, "/AdminCreateUserConfig/AllowAdminCreateUserOnly")).isEqualTo("false");
    }

    @Test
    void aPoolGoesOnAskingForSecondFactors() {
        cognito.on("DescribeUserPool", POOL.replace("\"MfaConfiguration\":\"OFF\"", "\"MfaConfiguration\":\"ON\""))
                .on("UpdateUserPool", "{}");

        tuner.judgePasswordsBy(pool, PasswordPolicyName.COGNITO);

        assertThat(at(only("UpdateUserPool"), "/MfaConfiguration")).isEqualTo("ON");
    }

    @Test
    void aPoolIsNotToldTwiceHowLongTemporaryPasswordsAreGood() {
        cognito.on("DescribeUserPool", POOL).on("UpdateUserPool", "{}");

        tuner.judgePasswordsBy(pool, PasswordPolicyName.COGNITO);

        var sent = only("UpdateUserPool");
        assertThat(at(sent, "/Policies/PasswordPolicy/TemporaryPasswordValidityDays"))
                .isEqualTo("7");
        assertThat(at(sent, "/AdminCreateUserConfig/UnusedAccountValidityDays")).isEmpty();
    }

    @Test
    void aClientKeepsWhateverElseItHas() {
        cognito.on("DescribeUserPoolClient", CLIENT).on("UpdateUserPoolClient", "{}");

        tuner.letTokensLive(pool, new AppClient("c"), TenantSettings.INITIAL);

        var sent = only("UpdateUserPoolClient");
        assertThat(sent.text("ClientId")).isEqualTo("c");
        assertThat(sent.text("ClientName")).isEqualTo("n");
        assertThat(at(sent, "/ExplicitAuthFlows/0")).isEqualTo("ALLOW_REFRESH_TOKEN_AUTH");
        assertThat(at(sent, "/WriteAttributes/0")).isEqualTo("email");
        assertThat(at(sent, "/EnableTokenRevocation")).isEqualTo("true");
        assertThat(at(sent, "/PreventUserExistenceErrors")).isEqualTo("ENABLED");
        assertThat(at(sent, "/CallbackURLs/0")).isEqualTo("https://a.example/in");
        assertThat(at(sent, "/RefreshTokenValidity")).isEqualTo("30");
        assertThat(at(sent, "/TokenValidityUnits/RefreshToken")).isEqualTo("days");
        assertThat(sent.body().has("ClientSecret")).isFalse();
    }

    @Test
    void aChangeThatMayNotBeMadeIsAFault() {
        cognito.on("DescribeUserPool", POOL).on("UpdateUserPool", 400, "AccessDeniedException", "not authorized");

        assertThatThrownBy(() -> tuner.judgePasswordsBy(pool, PasswordPolicyName.COGNITO))
                .isInstanceOf(ProviderUnavailable.class);
    }

    private Received only(String operation) {
        assertThat(cognito.received(operation)).hasSize(1);
        return cognito.received(operation).getFirst();
    }

    private static String at(Received request, String path) {
        return request.body().at(path).asText();
    }
}
