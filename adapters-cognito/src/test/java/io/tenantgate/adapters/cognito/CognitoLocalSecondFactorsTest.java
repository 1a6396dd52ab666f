package io.tenantgate.adapters.cognito;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.adapters.cognito.emulator.AuthenticatorApp;
import io.tenantgate.application.Origin;
import io.tenantgate.application.provider.AccountAdministrator.NewAccount;
import io.tenantgate.application.provider.AccountAdministrator.Validity;
import io.tenantgate.application.provider.AccountRef;
import io.tenantgate.application.provider.Authenticator;
import io.tenantgate.application.provider.Authenticator.Result;
import io.tenantgate.application.provider.ClientDesign;
import io.tenantgate.application.provider.ClientDesign.Purpose;
import io.tenantgate.application.provider.PoolDesign;
import io.tenantgate.application.provider.PoolDesign.Names;
import io.tenantgate.application.provider.Provider;
import io.tenantgate.application.provider.Reason.Plain;
import io.tenantgate.domain.auth.ChallengeName;
import io.tenantgate.domain.secrets.Password;
import io.tenantgate.domain.tenancy.PasswordPolicyName;
import io.tenantgate.domain.tenancy.Placement;
import io.tenantgate.domain.tenancy.ProviderUsername;
import io.tenantgate.domain.tenancy.TenancyStrategy.PoolPerTenant;
import io.tenantgate.domain.tenancy.TenantId;
import io.tenantgate.domain.tenancy.TenantSettings;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Second factors on an emulator that others wrote. It sends no text messages, and sets no factor up during a sign-in:
/// what it cannot is in [CognitoChallengesTest] alone.
@SuppressWarnings("NullAway.Init") // in each test
class CognitoLocalSecondFactorsTest {
    private static final Password PASSWORD = new Password("Correct-Horse-7");
    private static final Origin ORIGIN = new Origin("192.0.2.7", "Browser/1", "request-1");

    @RegisterExtension
    static final Emulated SIGNED = new Emulated(AuthApi.ADMIN);

    @RegisterExtension
    static final Emulated UNSIGNED = new Emulated(AuthApi.PUBLIC);

    private Provider provider;
    private TenantId tenant;
    private Placement place;
    private ProviderUsername ann;

    private void enter(AuthApi api) {
        enter(api, "optional");
        provider.provisioner().completePool(place.pool());
    }

    /// Into a pool that was made, and not told of second factors yet.
    private void enter(AuthApi api, String demand) {
        var factors = SecondFactors.of(demand, List.of("totp"));
        var template = new PoolTemplate(PoolTemplate.Messages.USUAL, factors, List.of(), Map.of());
        var world = (api == AuthApi.ADMIN ? SIGNED : UNSIGNED).newWorld(template);
        provider = world.provider();
        tenant = world.newTenant();
        ann = ProviderUsername.own(tenant, new UUID(0x7000L, 0x8000000000000001L));
        var name = "tenantgate-" + tenant;
        var pool = provider.provisioner().createPool(name, new PoolDesign(Names.ADDRESSES, PasswordPolicyName.COGNITO));
        var client = provider.provisioner()
                .createClient(pool, name, new ClientDesign(Purpose.SIGN_IN, TenantSettings.INITIAL));
        place = new PoolPerTenant(pool, client).place(tenant, provider.name(), 1);
        var administrator = provider.accountAdministrator();
        administrator
                .create(place, tenant, new NewAccount(ann, PASSWORD, Map.of()))
                .apply();
        administrator
                .setPassword(place, tenant, ann, PASSWORD, Validity.PERMANENT)
                .apply();
    }

    private Result signIn() {
        return provider.authenticator()
                .begin(place, tenant, ORIGIN, new AccountRef.Known(ann), PASSWORD)
                .apply();
    }

    private AuthenticatorApp app() {
        if (signIn() instanceof Result.Proven(var tokens, var pass)) {
            return SIGNED.local().setUpApp(tokens.accessToken());
        }
        throw new AssertionError("Not signed in");
    }

    private static Result.Challenged challenged(Result result) {
        if (result instanceof Result.Challenged asked) {
            return asked;
        }
        throw new AssertionError("Nothing was asked: " + result);
    }

    private Result answer(Result.Challenged asked, String key, String value) {
        var answer = new Authenticator.Answer(
                asked.username(), asked.challenge().name(), asked.session(), Map.of(key, value));
        return provider.authenticator().answer(place, tenant, ORIGIN, answer).apply();
    }

    @ParameterizedTest
    @EnumSource
    void whoHasAnAppIsAskedForItsCode(AuthApi api) {
        enter(api);
        var app = app();

        var asked = challenged(signIn());

        assertThat(asked.challenge().name()).isEqualTo(ChallengeName.TOTP);
        assertThat(asked.challenge().parameters()).isEqualTo(Map.of("device_name", "phone"));
        assertThat(answer(asked, "code", app.wrongCode())).isEqualTo(new Result.Refused(Plain.CODE_MISMATCH));
        assertThat(answer(asked, "code", app.code())).isInstanceOf(Result.Proven.class);
    }

    @ParameterizedTest
    @EnumSource
    void whoHasTwoFactorsChoosesFirst(AuthApi api) {
        enter(api);
        var app = app();
        app.orTextMessages();

        var asked = challenged(signIn());
        assertThat(asked.challenge().parameters()).isEqualTo(Map.of("choices", List.of("sms_code", "totp")));
        var chosen = challenged(answer(asked, "choice", "totp"));

        assertThat(chosen.challenge().name()).isEqualTo(ChallengeName.TOTP);
        assertThat(chosen.username()).isEqualTo(ann);
        assertThat(answer(chosen, "code", app.code())).isInstanceOf(Result.Proven.class);
    }

    @ParameterizedTest
    @EnumSource
    void aPoolThatIsCompletedLaterAsksFromThenOn(AuthApi api) {
        enter(api, "required");
        var app = app();
        assertThat(signIn()).isInstanceOf(Result.Proven.class);
        provider.provisioner().completePool(place.pool());
        provider.provisioner().completePool(place.pool());

        assertThat(answer(challenged(signIn()), "code", app.code())).isInstanceOf(Result.Proven.class);
    }
}
