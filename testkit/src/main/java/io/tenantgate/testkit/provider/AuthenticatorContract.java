package io.tenantgate.testkit.provider;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.application.provider.AccountAdministrator;
import io.tenantgate.application.provider.AccountAdministrator.Validity;
import io.tenantgate.application.provider.AccountRef;
import io.tenantgate.application.provider.Authenticator;
import io.tenantgate.application.provider.Reason;
import io.tenantgate.application.provider.Reason.Plain;
import io.tenantgate.domain.auth.ChallengeName;
import io.tenantgate.domain.auth.IssuedTokens;
import io.tenantgate.domain.members.LoginName;
import io.tenantgate.domain.secrets.ProviderToken;
import io.tenantgate.domain.tenancy.ProviderUsername;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What every [Authenticator] does.
public abstract class AuthenticatorContract extends ProviderContract {
    private static final String ANN = "ann@example.com";
    private static final String CHOSEN = "Chosen-Horse-22";

    @Test
    void theRightPasswordYieldsTokensOfASession() {
        var ann = person(1, ANN);

        var tokens = tokens(ann);

        assertThat(tokens.username()).isEqualTo(ann.value());
        assertThat(tokens.refreshToken()).isPresent();
        assertThat(tokens.expiresIn()).isEqualTo(15 * 60);
        assertThat(tokens.originJti()).isNotEqualTo(tokens(ann).originJti());
    }

    @Test
    void aWrongPasswordAndNoAccountAreAnsweredAlike() {
        var ann = new AccountRef.Known(person(1, ANN));
        var nobody = new AccountRef.Unknown(new LoginName("nobody@example.com"));

        assertThat(signIn(ann, OTHER)).isEqualTo(refused(Plain.WRONG_CREDENTIALS));
        assertThat(signIn(nobody, OTHER)).isEqualTo(refused(Plain.WRONG_CREDENTIALS));
    }

    @Test
    void anAddressIsNoWayAroundTheMemberDirectory() {
        person(1, ANN);

        assertThat(signIn(new AccountRef.Unknown(new LoginName(ANN)), PASSWORD))
                .isEqualTo(refused(Plain.WRONG_CREDENTIALS));
    }

    @Test
    @Needs(Ability.LOCKOUT)
    void guessingIsLockedForKnownAndUnknownAlike() {
        var ann = new AccountRef.Known(person(1, ANN));
        var nobody = new AccountRef.Unknown(new LoginName("nobody@example.com"));

        assertThat(guesses(ann)).isEqualTo(guesses(nobody)).contains(refused(Plain.TOO_MANY_ATTEMPTS));
        assertThat(signIn(ann, PASSWORD)).isEqualTo(refused(Plain.TOO_MANY_ATTEMPTS));
    }

    private List<Authenticator.Result> guesses(AccountRef account) {
        var results = new ArrayList<Authenticator.Result>();
        for (int guess = 0; guess < 8; guess++) {
            results.add(signIn(account, OTHER));
        }
        return results;
    }

    @Test
    void whoIsNotAdmittedGetsNoTokensAndIsToldWhyAfterThePassword() {
        var ann = person(1, ANN);
        world().admitNobody("not-a-member");

        assertThat(signIn(ann)).isEqualTo(refused(new Reason.NotAdmitted("not-a-member")));
        assertThat(signIn(new AccountRef.Known(ann), OTHER)).isEqualTo(refused(Plain.WRONG_CREDENTIALS));
    }

    @Test
    @Needs(Ability.TEMPORARY_PASSWORDS)
    void aTemporaryPasswordIsReplacedByWhoeverKnowsItAtTheTenantThatAsked() {
        var ann = person(1, ANN);
        administrator()
                .setPassword(placement(), tenant(), ann, OTHER, Validity.TEMPORARY)
                .apply();
        var asked = asked(new AccountRef.Known(ann));

        assertThat(asked.challenge().name()).isEqualTo(ChallengeName.NEW_PASSWORD_REQUIRED);
        assertThat(newPassword(tenant(), asked, "weak"))
                .isInstanceOfSatisfying(
                        Authenticator.Result.Refused.class,
                        refused -> assertThat(refused.reason()).isInstanceOf(Reason.WeakPassword.class));
        assertThat(newPassword(world().newTenant(), asked, CHOSEN)).isEqualTo(refused(Plain.SESSION_INVALID));
        var tokens = tokensOf(newPassword(tenant(), asked, CHOSEN));
        assertThat(refresh(tenant(), ann, tokens)).isInstanceOf(Authenticator.Result.Proven.class);
        assertThat(signIn(new AccountRef.Known(ann), OTHER)).isEqualTo(refused(Plain.WRONG_CREDENTIALS));
    }

    @Test
    @Needs(Ability.TEMPORARY_PASSWORDS)
    void whoIsNotAdmittedIsAskedForNoNewPassword() {
        var ann = person(1, ANN);
        administrator()
                .setPassword(placement(), tenant(), ann, OTHER, Validity.TEMPORARY)
                .apply();
        world().admitNobody("not-a-member");

        assertThat(signIn(new AccountRef.Known(ann), OTHER)).isEqualTo(refused(new Reason.NotAdmitted("not-a-member")));
    }

    private AccountAdministrator administrator() {
        return world().provider().accountAdministrator();
    }

    private Authenticator.Result.Challenged asked(AccountRef account) {
        var result = signIn(account, OTHER);
        if (result instanceof Authenticator.Result.Challenged asked) {
            return asked;
        }
        throw new AssertionError("Nothing was asked: " + result);
    }

    private Authenticator.Result newPassword(TenantId tenant, Authenticator.Result.Challenged asked, String text) {
        var answer = new Authenticator.Answer(
                asked.username(), asked.challenge().name(), asked.session(), Map.of("new_password", text));
        return authenticator().answer(placement(), tenant, ORIGIN, answer).apply();
    }

    @Test
    void aRefreshYieldsNewTokensOfTheSameSession() {
        var ann = person(1, ANN);
        var first = tokens(ann);

        var second = tokensOf(refresh(tenant(), ann, first));

        assertThat(second.originJti()).isEqualTo(first.originJti());
        assertThat(second.accessToken()).isNotEqualTo(first.accessToken());
    }

    @Test
    void aSessionOfOneTenantIsNotContinuedAtAnother() {
        var ann = person(1, ANN);

        assertThat(refresh(world().newTenant(), ann, tokens(ann))).isEqualTo(refused(Plain.REFRESH_INVALID));
    }

    @Test
    void aRefreshAsksAdmissionToo() {
        var ann = person(1, ANN);
        var tokens = tokens(ann);
        world().admitNobody("tenant-suspended");

        assertThat(refresh(tenant(), ann, tokens)).isEqualTo(refused(new Reason.NotAdmitted("tenant-suspended")));
    }

    @Test
    void aRevokedSessionEndsAndNoOther() {
        var ann = person(1, ANN);
        var ended = tokens(ann);
        var other = tokens(ann);

        revoke(ended);
        revoke(ended);

        assertThat(refresh(tenant(), ann, ended)).isEqualTo(refused(Plain.REFRESH_INVALID));
        assertThat(refresh(tenant(), ann, other)).isInstanceOf(Authenticator.Result.Proven.class);
    }

    @Test
    @Needs(Ability.GLOBAL_SIGN_OUT)
    void allSessionsOfAnAccountEndAtOnceAndANewOneBegins() {
        var ann = person(1, ANN);
        var tokens = tokens(ann);

        authenticator().revokeAll(placement(), tenant(), ann);

        assertThat(refresh(tenant(), ann, tokens)).isEqualTo(refused(Plain.REFRESH_INVALID));
        assertThat(refresh(tenant(), ann, tokens(ann))).isInstanceOf(Authenticator.Result.Proven.class);
    }

    @Test
    void aForgedSessionIsRefused() {
        var ann = person(1, ANN);
        var forged = new ProviderToken("forged");

        assertThat(authenticator().refresh(placement(), tenant(), ORIGIN, ann, forged))
                .isEqualTo(refused(Plain.REFRESH_INVALID));
    }

    private Authenticator.Result refresh(TenantId tenant, ProviderUsername username, IssuedTokens tokens) {
        return authenticator()
                .refresh(
                        placement(),
                        tenant,
                        ORIGIN,
                        username,
                        tokens.refreshToken().orElseThrow());
    }

    private void revoke(IssuedTokens tokens) {
        authenticator().revoke(placement(), tenant(), tokens.refreshToken().orElseThrow());
    }
}
