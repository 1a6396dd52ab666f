package io.tenantgate.adapters.cognito;

import static io.tenantgate.adapters.cognito.Cast.ACME;
import static io.tenantgate.adapters.cognito.Cast.ANN;
import static io.tenantgate.adapters.cognito.Cast.ANOTHER_PASSWORD;
import static io.tenantgate.adapters.cognito.Cast.IN_ADOPTED_GROUP;
import static io.tenantgate.adapters.cognito.Cast.IN_POOL;
import static io.tenantgate.adapters.cognito.Cast.ORIGIN;
import static io.tenantgate.adapters.cognito.Cast.PASSWORD;
import static io.tenantgate.adapters.cognito.Cast.REFRESH_TOKEN;
import static io.tenantgate.adapters.cognito.Cast.TIED_TOKEN;
import static io.tenantgate.adapters.cognito.Cast.sessionOf;
import static io.tenantgate.adapters.cognito.Recording.act;
import static io.tenantgate.adapters.cognito.Recording.of;

import io.tenantgate.application.provider.AccountRef;
import io.tenantgate.application.provider.Authenticator;
import io.tenantgate.application.provider.Authenticator.Result.Challenged;
import io.tenantgate.application.provider.Authenticator.Result.Proven;
import io.tenantgate.application.provider.Authenticator.Result.Refused;
import io.tenantgate.application.provider.Provider;
import io.tenantgate.application.provider.Reason.NotAdmitted;
import io.tenantgate.domain.auth.Challenge;
import io.tenantgate.domain.auth.ChallengeName;
import io.tenantgate.domain.auth.IssuedTokens;
import io.tenantgate.domain.secrets.ProviderToken;
import io.tenantgate.domain.tenancy.Placement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Sessions: how they begin, go on and end.
final class SignInRecordings {
    private static final String INITIATE = "AdminInitiateAuth";
    private static final String PUBLIC = "InitiateAuth";
    private static final String GROUPS = "AdminListGroupsForUser";
    private static final String NEW_PASSWORD = "new-password";

    static final List<Recording> ALL = List.of(
            of(INITIATE, "a password is right", SignInRecordings::signIn, proven(Optional.of(REFRESH_TOKEN))),
            of("DescribeUserPoolClient", "… by a client's secret", p -> signIn(p), proven(Optional.of(REFRESH_TOKEN))),
            of(INITIATE, "… and must be replaced", SignInRecordings::signIn, challenged())
                    .answered(INITIATE, NEW_PASSWORD),
            of(
                            GROUPS,
                            "… by somebody of a group in a pool that was there",
                            p -> signInAt(IN_ADOPTED_GROUP, p),
                            challenged())
                    .answered(INITIATE, NEW_PASSWORD)
                    .answered(GROUPS, "", "last"),
            of(
                            GROUPS,
                            "… and by somebody who is not",
                            p -> signInAt(IN_ADOPTED_GROUP, p),
                            new Refused(new NotAdmitted("no-evidence")))
                    .answered(INITIATE, NEW_PASSWORD)
                    .answered(GROUPS, "none"),
            of("AdminRespondToAuthChallenge", "… and is", p -> newPassword(p), proven(Optional.of(REFRESH_TOKEN))),
            of(PUBLIC, "… unsigned", SignInRecordings::signIn, proven(Optional.of(REFRESH_TOKEN)))
                    .unsigned(),
            of(PUBLIC, "… on a device that is tracked", SignInRecordings::signIn, proven(Optional.of(TIED_TOKEN)))
                    .answered(PUBLIC, "tracked")
                    .unsigned(),
            of("RespondToAuthChallenge", "… and is", p -> newPassword(p), proven(Optional.of(REFRESH_TOKEN)))
                    .unsigned(),
            of("AssociateSoftwareToken", "an app is to be set up", SignInRecordings::signIn, setUp())
                    .answered(INITIATE, "mfa-setup"),
            of("VerifySoftwareToken", "… and is", p -> app(p), proven(Optional.of(REFRESH_TOKEN))),
            of(INITIATE, "a session is renewed", SignInRecordings::refresh, proven(Optional.empty()))
                    .answered(INITIATE, "renewed"),
            of(PUBLIC, "… unsigned", SignInRecordings::refresh, proven(Optional.empty()))
                    .answered(PUBLIC, "renewed")
                    .unsigned(),
            of(PUBLIC, "… and on that device", p -> refresh(p, TIED_TOKEN), proven(Optional.empty()))
                    .answered(PUBLIC, "renewed")
                    .unsigned(),
            act("RevokeToken", "a session is ended", p -> p.authenticator().revoke(IN_POOL, ACME, REFRESH_TOKEN)),
            act(
                    "AdminUserGlobalSignOut",
                    "all sessions are ended",
                    p -> p.authenticator().revokeAll(IN_POOL, ACME, ANN)));

    private SignInRecordings() {}

    private static Object signIn(Provider provider) {
        return signInAt(IN_POOL, provider);
    }

    private static Object signInAt(Placement place, Provider provider) {
        return provider.authenticator()
                .begin(place, ACME, ORIGIN, new AccountRef.Known(ANN), PASSWORD)
                .apply();
    }

    /// What the recorded tokens say.
    private static Proven proven(Optional<ProviderToken> refreshToken) {
        return new Proven(new IssuedTokens(
                RecordedTokens.accessToken(),
                RecordedTokens.idToken(),
                refreshToken,
                Instant.ofEpochSecond(1_763_000_000L).plus(RecordedTokens.REFRESH_LIFE),
                900,
                UUID.fromString("9b9be6b5-0c6e-4a3f-9b0f-3c9a6f1e2d4c"),
                Cast.ANNS.sub(),
                ANN.value()));
    }

    private static Challenged challenged() {
        var challenge = new Challenge(
                ChallengeName.NEW_PASSWORD_REQUIRED, Map.of("required_attributes", List.of("given_name")));
        return new Challenged(challenge, sessionOf(CognitoChallenge.NEW_PASSWORD_REQUIRED), ANN);
    }

    private static Challenged setUp() {
        var challenge = new Challenge(ChallengeName.MFA_SETUP, Map.of("secret", "JBSWY3DPEHPK3PXP"));
        return new Challenged(challenge, sessionOf(CognitoChallenge.MFA_SETUP), ANN);
    }

    private static Object newPassword(Provider provider) {
        var answers = Map.of("new_password", ANOTHER_PASSWORD.reveal(), "attributes.given_name", "Ann");
        return answer(provider, CognitoChallenge.NEW_PASSWORD_REQUIRED, answers);
    }

    private static Object app(Provider provider) {
        return answer(provider, CognitoChallenge.MFA_SETUP, Map.of("code", Cast.CODE.reveal()));
    }

    private static Object answer(Provider provider, CognitoChallenge challenge, Map<String, String> answers) {
        var answer = new Authenticator.Answer(ANN, challenge.ours(), sessionOf(challenge), answers);
        return provider.authenticator().answer(IN_POOL, ACME, ORIGIN, answer).apply();
    }

    private static Object refresh(Provider provider) {
        return refresh(provider, REFRESH_TOKEN);
    }

    private static Object refresh(Provider provider, ProviderToken kept) {
        return provider.authenticator().refresh(IN_POOL, ACME, ORIGIN, ANN, kept);
    }
}
