package io.tenantgate.testkit.provider;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.application.provider.AccountHolder;
import io.tenantgate.application.provider.AccountHolder.Profile;
import io.tenantgate.application.provider.AccountHolder.SignedIn;
import io.tenantgate.application.provider.AccountRef;
import io.tenantgate.application.provider.Authenticator;
import io.tenantgate.application.provider.Reason.Plain;
import io.tenantgate.domain.secrets.OneTimeCode;
import io.tenantgate.domain.secrets.Password;
import io.tenantgate.domain.secrets.ProviderToken;
import io.tenantgate.domain.tenancy.ProviderUsername;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What every [AccountHolder] does.
public abstract class AccountHolderContract extends ProviderContract {
    private static final String ANN = "ann@example.com";
    private static final String NEW = "new@example.com";

    @Test
    void anAccountIsDescribedToItsHolder() {
        var ann = person(1, ANN);

        assertThat(profile(ann).status()).isEqualTo("confirmed");
        assertThat(profile(ann).attributes()).containsEntry("email", ANN).containsEntry("email_verified", "true");
        assertThat(accountHolder().describe(placement(), tenant(), username(2))).isEmpty();
    }

    @Test
    void attributesAreWrittenAndRemoved() {
        var ann = person(1, ANN);

        assertThat(change(ann, "given_name", "Ann")).isInstanceOf(AccountHolder.Result.Done.class);
        assertThat(profile(ann).attributes()).containsEntry("given_name", "Ann");
        assertThat(change(ann, "given_name", "")).isInstanceOf(AccountHolder.Result.Done.class);
        assertThat(profile(ann).attributes()).doesNotContainKey("given_name");
    }

    @Test
    void whatIsNoAttributeIsRefused() {
        assertThat(change(person(1, ANN), "shoe_size", "44")).isInstanceOf(AccountHolder.Result.Refused.class);
    }

    @Test
    void aNewAddressStaysPendingUntilItIsProven() {
        var ann = person(1, ANN);

        change(ann, "email", NEW);
        assertThat(profile(ann).attributes()).containsEntry("email", ANN);
        var code = new OneTimeCode(world().codeFor(NEW).orElseThrow());

        assertThat(verify(ann, code)).isEqualTo(new AccountHolder.Result.Done());
        assertThat(profile(ann).attributes()).containsEntry("email", NEW).containsEntry("email_verified", "true");
    }

    @Test
    void aWrongCodeProvesNothing() {
        var ann = person(1, ANN);
        change(ann, "email", NEW);

        assertThat(verify(ann, new OneTimeCode("no-code")))
                .isEqualTo(new AccountHolder.Result.Refused(Plain.CODE_MISMATCH));
    }

    @Test
    void aPasswordIsChangedByTheOneBefore() {
        var ann = person(1, ANN);

        assertThat(changePassword(ann, OTHER)).isEqualTo(new AccountHolder.Result.Refused(Plain.WRONG_CREDENTIALS));
        assertThat(changePassword(ann, PASSWORD)).isEqualTo(new AccountHolder.Result.Done());
        assertThat(signIn(new AccountRef.Known(ann), OTHER)).isInstanceOf(Authenticator.Result.Proven.class);
        assertThat(signIn(ann)).isEqualTo(refused(Plain.WRONG_CREDENTIALS));
    }

    @Test
    void aDeletedAccountIsGoneWithItsSessionsAndMayBeDeletedAgain() {
        var ann = person(1, ANN);
        var tokens = tokens(ann);

        accountHolder().delete(placement(), tenant(), ann);
        accountHolder().delete(placement(), tenant(), ann);

        assertThat(accountHolder().describe(placement(), tenant(), ann)).isEmpty();
        assertThat(authenticator()
                        .refresh(
                                placement(),
                                tenant(),
                                ORIGIN,
                                ann,
                                tokens.refreshToken().orElseThrow()))
                .isEqualTo(refused(Plain.REFRESH_INVALID));
        assertThat(person(1, ANN)).isEqualTo(ann);
    }

    private Profile profile(ProviderUsername username) {
        return accountHolder().describe(placement(), tenant(), username).orElseThrow();
    }

    private AccountHolder.Result change(ProviderUsername username, String name, String value) {
        return accountHolder().change(placement(), tenant(), signedIn(username), Map.of(name, value));
    }

    private AccountHolder.Result verify(ProviderUsername username, OneTimeCode code) {
        return accountHolder().verify(placement(), tenant(), signedIn(username), "email", code);
    }

    private AccountHolder.Result changePassword(ProviderUsername username, Password current) {
        return accountHolder()
                .changePassword(placement(), tenant(), signedIn(username), current, OTHER)
                .apply();
    }

    private SignedIn signedIn(ProviderUsername username) {
        return new SignedIn(username, new ProviderToken(tokens(username).accessToken()));
    }
}
