package io.tenantgate.testkit.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tenantgate.application.provider.AccountRef;
import io.tenantgate.application.provider.Authenticator;
import io.tenantgate.application.provider.Enroller;
import io.tenantgate.application.provider.Enroller.Application;
import io.tenantgate.application.provider.Enroller.Notice;
import io.tenantgate.application.provider.PoolTuner;
import io.tenantgate.application.provider.ProviderUnavailable;
import io.tenantgate.application.provider.Reason;
import io.tenantgate.domain.secrets.Password;
import io.tenantgate.domain.tenancy.AdmissionMode;
import io.tenantgate.domain.tenancy.PasswordPolicyName;
import io.tenantgate.domain.tenancy.TenantSettings;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// What everything does that changes pools and clients.
public abstract class PoolTunerContract extends ProviderContract {
    private static final Password SHORT = new Password("Short-Horse-7");
    private static final Password PLAIN = new Password("some quiet horses at dawn");
    private static final TenantSettings BRIEF = new TenantSettings(
            Optional.empty(), true, false, PasswordPolicyName.COGNITO, 7, 9, 2, List.of(), AdmissionMode.STRICT);

    private PoolTuner tuner() {
        return world().provider().tuner();
    }

    @Test
    void newPasswordsAreJudgedByTheNewPolicy() {
        tuner().judgePasswordsBy(placement().pool(), PasswordPolicyName.NIST_800_63B_4);

        assertThat(asked(1, "ann@example.com", SHORT))
                .isInstanceOfSatisfying(
                        Enroller.Refused.class,
                        refused -> assertThat(refused.reason()).isInstanceOf(Reason.WeakPassword.class));
        assertThat(asked(2, "bob@example.com", PLAIN)).isInstanceOf(Enroller.Sent.class);
    }

    @Test
    void thePolicyMayBeChangedBackAndChangedAgain() {
        tuner().judgePasswordsBy(placement().pool(), PasswordPolicyName.NIST_800_63B_4);
        tuner().judgePasswordsBy(placement().pool(), PasswordPolicyName.COGNITO);
        tuner().judgePasswordsBy(placement().pool(), PasswordPolicyName.COGNITO);

        assertThat(asked(1, "ann@example.com", SHORT)).isInstanceOf(Enroller.Sent.class);
        assertThat(asked(2, "bob@example.com", PLAIN)).isInstanceOf(Enroller.Refused.class);
    }

    @Test
    void aPasswordThatWasGoodStaysGood() {
        var ann = username(1);
        asked(1, "ann@example.com", SHORT);
        confirm(ann, world().codeFor("ann@example.com").orElseThrow());

        tuner().judgePasswordsBy(placement().pool(), PasswordPolicyName.NIST_800_63B_4);

        assertThat(signIn(new AccountRef.Known(ann), SHORT)).isInstanceOf(Authenticator.Result.Proven.class);
    }

    @Test
    void newTokensLiveAsLongAsTheyAreToldTo() {
        var ann = person(1, "ann@example.com");

        tuner().letTokensLive(placement().pool(), placement().client(), BRIEF);

        var tokens = tokens(ann);
        assertThat(lifeOf(tokens.accessToken())).isEqualTo(Duration.ofMinutes(7));
        assertThat(lifeOf(tokens.idToken())).isEqualTo(Duration.ofMinutes(9));
    }

    @Test
    void whoIsSignedInStaysSoAndIsGivenTheNewOnes() {
        var ann = person(1, "ann@example.com");
        var session = tokens(ann).refreshToken().orElseThrow();

        tuner().letTokensLive(placement().pool(), placement().client(), BRIEF);

        var refreshed = tokensOf(authenticator().refresh(placement(), tenant(), ORIGIN, ann, session));
        assertThat(lifeOf(refreshed.accessToken())).isEqualTo(Duration.ofMinutes(7));
    }

    @Test
    void everythingElseStaysAsItIs() {
        var ann = person(1, "ann@example.com");

        tuner().judgePasswordsBy(placement().pool(), PasswordPolicyName.NIST_800_63B_4);
        tuner().letTokensLive(placement().pool(), placement().client(), BRIEF);

        var provisioner = world().provider().provisioner();
        assertThat(provisioner.findPool(name(tenant()))).contains(placement().pool());
        assertThat(provisioner.findClient(placement().pool(), name(tenant())))
                .contains(placement().client());
        assertThat(accountHolder().describe(placement(), tenant(), ann)).isPresent();
        assertThat(person(2, "bob@example.com")).isNotEqualTo(ann);
    }

    @Test
    void whatIsGoneIsAFault() {
        var pool = newPlace(name(world().newTenant())).pool();
        world().provider().provisioner().removePool(pool);
        world().provider()
                .provisioner()
                .removeClient(placement().pool(), placement().client());

        assertThatThrownBy(() -> tuner().judgePasswordsBy(pool, PasswordPolicyName.COGNITO))
                .isInstanceOf(ProviderUnavailable.class);
        assertThatThrownBy(() ->
                        tuner().letTokensLive(placement().pool(), placement().client(), BRIEF))
                .isInstanceOf(ProviderUnavailable.class);
    }

    private Enroller.Sending asked(int number, String email, Password password) {
        var application = new Application(username(number), password, Map.of("email", email), Notice.CODE);
        return enroller().signUp(placement(), tenant(), application).apply();
    }

    private static Duration lifeOf(String token) {
        var claims = new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8);
        return Duration.ofSeconds(number(claims, "exp") - number(claims, "iat"));
    }

    private static long number(String claims, String name) {
        var found = Pattern.compile("\"" + name + "\":(\\d+)").matcher(claims);
        assertThat(found.find()).as(claims).isTrue();
        return Long.parseLong(found.group(1));
    }
}
