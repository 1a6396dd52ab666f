package io.tenantgate.adapters.cognito;

import static io.tenantgate.adapters.cognito.Cast.ACCESS_TOKEN;
import static io.tenantgate.adapters.cognito.Cast.ACME;
import static io.tenantgate.adapters.cognito.Cast.ANN;
import static io.tenantgate.adapters.cognito.Cast.ANNS;
import static io.tenantgate.adapters.cognito.Cast.ANOTHER_PASSWORD;
import static io.tenantgate.adapters.cognito.Cast.CODE;
import static io.tenantgate.adapters.cognito.Cast.EMAIL;
import static io.tenantgate.adapters.cognito.Cast.IN_GROUP;
import static io.tenantgate.adapters.cognito.Cast.IN_POOL;
import static io.tenantgate.adapters.cognito.Cast.PASSWORD;
import static io.tenantgate.adapters.cognito.Recording.act;
import static io.tenantgate.adapters.cognito.Recording.of;

import io.tenantgate.application.provider.AccountHolder;
import io.tenantgate.application.provider.AccountHolder.Profile;
import io.tenantgate.application.provider.AccountHolder.Result.Done;
import io.tenantgate.application.provider.AccountHolder.Result.Sent;
import io.tenantgate.application.provider.AccountHolder.SignedIn;
import io.tenantgate.application.provider.AccountKeeper;
import io.tenantgate.application.provider.AccountRef;
import io.tenantgate.application.provider.Provider;
import io.tenantgate.domain.auth.CodeDelivery;
import io.tenantgate.domain.auth.CodeDelivery.Medium;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What people do with their own accounts, and how accounts are looked up.
final class HolderRecordings {
    private static final SignedIn SIGNED_IN = new SignedIn(ANN, ACCESS_TOKEN);
    private static final Map<String, String> PROVEN = Map.of("email", EMAIL, "email_verified", "true");

    static final List<Recording> ALL = List.of(
            of("AdminGetUser", "a profile is read", p -> p.accountHolder().describe(IN_POOL, ACME, ANN), profile()),
            of("AdminGetUser", "an account is looked up", HolderRecordings::find, kept()),
            of("UpdateUserAttributes", "a profile is changed", HolderRecordings::change, new Done()),
            of("GetUserAttributeVerificationCode", "a code is asked for", HolderRecordings::sendCode, sent()),
            of("VerifyUserAttribute", "an address is proven", HolderRecordings::verify, new Done()),
            of("ChangePassword", "a password is changed", HolderRecordings::changePassword, new Done()),
            act(
                    "AdminAddUserToGroup",
                    "somebody is given evidence",
                    p -> p.accountKeeper().admit(IN_GROUP, ACME, ANN)),
            act(
                    "AdminRemoveUserFromGroup",
                    "somebody leaves a group",
                    p -> p.accountHolder().leave(IN_GROUP, ACME, ANN)),
            act(
                    "AdminDeleteUser",
                    "an account is deleted",
                    p -> p.accountHolder().delete(IN_POOL, ACME, ANN)));

    private HolderRecordings() {}

    private static Optional<Profile> profile() {
        var created = Instant.parse("2025-11-01T12:26:40.123Z");
        return Optional.of(new Profile("confirmed", PROVEN, created, Instant.parse("2025-11-01T12:28:20.456Z")));
    }

    private static Object find(Provider provider) {
        return provider.accountKeeper().find(IN_POOL, ACME, new AccountRef.Known(ANN));
    }

    private static Optional<AccountKeeper.Account> kept() {
        return Optional.of(new AccountKeeper.Account(ANN, ANNS, true, PROVEN));
    }

    private static Object change(Provider provider) {
        return holder(provider).change(IN_POOL, ACME, SIGNED_IN, Map.of("email", EMAIL, "given_name", "Ann"));
    }

    private static AccountHolder holder(Provider provider) {
        return provider.accountHolder();
    }

    private static Object sendCode(Provider provider) {
        return holder(provider).sendCode(IN_POOL, ACME, SIGNED_IN, "email");
    }

    private static Sent sent() {
        return new Sent(new CodeDelivery("email", Medium.EMAIL, "a***@e***"));
    }

    private static Object verify(Provider provider) {
        return holder(provider).verify(IN_POOL, ACME, SIGNED_IN, "email", CODE);
    }

    private static Object changePassword(Provider provider) {
        return holder(provider)
                .changePassword(IN_POOL, ACME, SIGNED_IN, PASSWORD, ANOTHER_PASSWORD)
                .apply();
    }
}
