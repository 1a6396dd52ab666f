package io.tenantgate.testkit.provider;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.application.provider.AccountAdministrator;
import io.tenantgate.application.provider.AccountAdministrator.Creation;
import io.tenantgate.application.provider.AccountAdministrator.NewAccount;
import io.tenantgate.application.provider.AccountAdministrator.Result;
import io.tenantgate.application.provider.AccountAdministrator.Validity;
import io.tenantgate.application.provider.AccountRef;
import io.tenantgate.application.provider.Authenticator;
import io.tenantgate.application.provider.Enroller.Notice;
import io.tenantgate.application.provider.Reason;
import io.tenantgate.application.provider.Reason.Plain;
import io.tenantgate.domain.secrets.Password;
import io.tenantgate.domain.tenancy.ProviderUsername;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What every [AccountAdministrator] does.
public abstract class AccountAdministratorContract extends ProviderContract {
    private static final String ANN = "ann@example.com";
    private static final String NEW = "new@example.com";

    @Test
    @Needs(Ability.TEMPORARY_PASSWORDS)
    void anAccountIsMadeWithAPasswordThatMustBeReplaced() {
        var made = create(username(1), OTHER, Map.of("email", ANN, "email_verified", "true"));

        assertThat(made)
                .isInstanceOfSatisfying(
                        Creation.Created.class,
                        created -> assertThat(created.subject().issuer())
                                .isEqualTo(placement().pool().issuer()));
        assertThat(signIn(new AccountRef.Known(username(1)), OTHER))
                .isInstanceOf(Authenticator.Result.Challenged.class);
        assertThat(signIn(username(1))).isEqualTo(refused(Plain.WRONG_CREDENTIALS));
        assertThat(world().messagesTo(ANN)).isZero();
    }

    @Test
    @Needs(Ability.ALIASES)
    void aUsernameIsTakenOnceAndAnAddressThatIsProvenToo() {
        var ann = person(1, ANN);

        assertThat(create(ann, OTHER, Map.of())).isEqualTo(new Creation.Refused(Plain.ALREADY_EXISTS));
        assertThat(create(username(2), OTHER, Map.of("email", ANN, "email_verified", "true")))
                .isEqualTo(new Creation.Refused(Plain.ALREADY_EXISTS));
    }

    @Test
    void aTemporaryPasswordObeysThePolicy() {
        assertThat(create(username(1), new Password("short"), Map.of()))
                .isInstanceOfSatisfying(
                        Creation.Refused.class,
                        made -> assertThat(made.reason()).isInstanceOf(Reason.WeakPassword.class));
    }

    @Test
    @Needs(Ability.SCHEMA)
    void whatIsNoAttributeIsRefused() {
        assertThat(create(username(1), OTHER, Map.of("shoe_size", "44"))).isInstanceOf(Creation.Refused.class);
    }

    @Test
    void aNewAddressIsThereAtOnceAndUnprovenUnlessItIsVouchedFor() {
        var ann = person(1, ANN);

        assertThat(change(ann, Map.of("email", NEW, "given_name", "Ann"))).isEqualTo(new Result.Done());
        assertThat(attributes(ann)).containsEntry("email", NEW).containsEntry("given_name", "Ann");
        assertThat(attributes(ann).getOrDefault("email_verified", "false")).isEqualTo("false");
        assertThat(change(ann, Map.of("email", NEW, "email_verified", "true", "given_name", "")))
                .isEqualTo(new Result.Done());
        assertThat(attributes(ann)).containsEntry("email_verified", "true").doesNotContainKey("given_name");
    }

    @Test
    void whoSignedUpIsConfirmedOnce() {
        signUp(username(1), ANN, Notice.CODE);

        assertThat(administrator().confirm(placement(), tenant(), username(1))).isEqualTo(new Result.Done());

        assertThat(signIn(username(1))).isInstanceOf(Authenticator.Result.Proven.class);
        assertThat(administrator().confirm(placement(), tenant(), username(1)))
                .isEqualTo(new Result.Refused(Plain.WRONG_STATE));
    }

    @Test
    @Needs(Ability.MISSING_ACCOUNTS)
    void whoIsNotThereIsNotConfirmed() {
        assertThat(administrator().confirm(placement(), tenant(), username(9)))
                .isEqualTo(new Result.Refused(Plain.NO_SUCH_ACCOUNT));
    }

    @Test
    @Needs(Ability.ADMIN_RESETS)
    void aPasswordThatIsResetIsGoodNoMore() {
        var ann = person(1, ANN);

        assertThat(administrator().resetPassword(placement(), tenant(), ann)).isEqualTo(new Result.Done());

        assertThat(signIn(ann)).isEqualTo(refused(Plain.RESET_REQUIRED));
        assertThat(world().codeFor(ANN)).isPresent();
    }

    @Test
    @Needs(Ability.TEMPORARY_PASSWORDS)
    void aPasswordIsSetForGoodOrForTheNextSignIn() {
        var ann = person(1, ANN);

        assertThat(set(ann, OTHER, Validity.PERMANENT)).isEqualTo(new Result.Done());
        assertThat(signIn(new AccountRef.Known(ann), OTHER)).isInstanceOf(Authenticator.Result.Proven.class);
        assertThat(set(ann, PASSWORD, Validity.TEMPORARY)).isEqualTo(new Result.Done());
        assertThat(signIn(ann)).isInstanceOf(Authenticator.Result.Challenged.class);
        assertThat(set(ann, new Password("short"), Validity.PERMANENT)).isInstanceOf(Result.Refused.class);
        assertThat(set(username(9), OTHER, Validity.PERMANENT)).isEqualTo(new Result.Refused(Plain.NO_SUCH_ACCOUNT));
    }

    private AccountAdministrator administrator() {
        return world().provider().accountAdministrator();
    }

    private Creation create(ProviderUsername username, Password temporary, Map<String, String> attributes) {
        return administrator()
                .create(placement(), tenant(), new NewAccount(username, temporary, attributes))
                .apply();
    }

    private Result change(ProviderUsername username, Map<String, String> attributes) {
        return administrator().change(placement(), tenant(), username, attributes);
    }

    private Map<String, String> attributes(ProviderUsername username) {
        return accountHolder()
                .describe(placement(), tenant(), username)
                .orElseThrow()
                .attributes();
    }

    private Result set(ProviderUsername username, Password password, Validity validity) {
        return administrator()
                .setPassword(placement(), tenant(), username, password, validity)
                .apply();
    }
}
