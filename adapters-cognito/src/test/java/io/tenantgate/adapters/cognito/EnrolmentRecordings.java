package io.tenantgate.adapters.cognito;

import static io.tenantgate.adapters.cognito.Cast.ACME;
import static io.tenantgate.adapters.cognito.Cast.ANN;
import static io.tenantgate.adapters.cognito.Cast.ANNS;
import static io.tenantgate.adapters.cognito.Cast.ANOTHER_PASSWORD;
import static io.tenantgate.adapters.cognito.Cast.BY_ATTRIBUTE;
import static io.tenantgate.adapters.cognito.Cast.BY_CLIENT;
import static io.tenantgate.adapters.cognito.Cast.CODE;
import static io.tenantgate.adapters.cognito.Cast.EMAIL;
import static io.tenantgate.adapters.cognito.Cast.HOLDER;
import static io.tenantgate.adapters.cognito.Cast.HOLDERS;
import static io.tenantgate.adapters.cognito.Cast.IN_GROUP;
import static io.tenantgate.adapters.cognito.Cast.IN_POOL;
import static io.tenantgate.adapters.cognito.Cast.PASSWORD;
import static io.tenantgate.adapters.cognito.Recording.act;
import static io.tenantgate.adapters.cognito.Recording.of;

import io.tenantgate.application.provider.AccountRef;
import io.tenantgate.application.provider.Enroller;
import io.tenantgate.application.provider.Enroller.Application;
import io.tenantgate.application.provider.Enroller.Invited;
import io.tenantgate.application.provider.Enroller.Notice;
import io.tenantgate.application.provider.Provider;
import io.tenantgate.domain.auth.CodeDelivery;
import io.tenantgate.domain.auth.CodeDelivery.Medium;
import io.tenantgate.domain.members.LoginName;
import io.tenantgate.domain.tenancy.Placement;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Sign-up, invitations, and passwords that were forgotten.
final class EnrolmentRecordings {
    private static final Map<String, String> PROVEN = Map.of("email", EMAIL, "email_verified", "true");
    private static final Enroller.Sent SENT = new Enroller.Sent(new CodeDelivery("email", Medium.EMAIL, "a***@e***"));
    private static final Enroller.Confirmed CONFIRMED = new Enroller.Confirmed(ANNS, PROVEN);
    private static final Enroller.Held HELD = new Enroller.Held(HOLDERS, HOLDER, PROVEN);
    private static final AccountRef KNOWN = new AccountRef.Known(ANN);
    private static final AccountRef NOBODY = new AccountRef.Unknown(new LoginName("nobody@example.com"));

    static final List<Recording> ALL = List.of(
            of("SignUp", "somebody signs up", p -> signUp(p, IN_POOL), SENT),
            of("DescribeUserPool", "… by a password that the policy takes", p -> signUp(p, IN_POOL), SENT),
            of("SignUp", "… with the tenant's id for an attribute", p -> signUp(p, BY_ATTRIBUTE), SENT),
            of("ResendConfirmationCode", "a code is sent again", EnrolmentRecordings::resend, SENT),
            of("ConfirmSignUp", "a code is right", p -> confirm(p, IN_POOL), CONFIRMED),
            of("AdminAddUserToGroup", "a code is right where groups are", p -> confirm(p, IN_GROUP), CONFIRMED),
            of("ConfirmSignUp", "the address is another account's", p -> confirm(p, BY_CLIENT), HELD)
                    .answered("AdminGetUser", "unconfirmed", "holder")
                    .answered("ConfirmSignUp", "!AliasExistsException"),
            of("AdminCreateUser", "an invitation is accepted", p -> takeUp(p, IN_POOL), CONFIRMED),
            of("AdminSetUserPassword", "… by somebody new to a shard", p -> takeUp(p, IN_GROUP), CONFIRMED)
                    .answered("AdminGetUser", "!UserNotFoundException", ""),
            of("RevokeToken", "… by the holder of an account", p -> takeUp(p, BY_CLIENT), HELD)
                    .answered("AdminGetUser", "holder"),
            of("AdminCreateUser", "… after a call that was cut", p -> takeUp(p, IN_POOL), CONFIRMED)
                    .answered("AdminCreateUser", "!UsernameExistsException")
                    .answered("AdminGetUser", "half-made", ""),
            of("ForgotPassword", "a password is forgotten", p -> forget(p, KNOWN), SENT),
            of("ForgotPassword", "… by nobody", p -> forget(p, NOBODY), EnrolmentRecordings.pretended()),
            of("ConfirmForgotPassword", "a password is set by a code", EnrolmentRecordings::reset, passwordSet()),
            act(
                            "AdminDeleteUser",
                            "an open sign-up is discarded",
                            p -> p.enroller().discard(IN_POOL, ACME, ANN))
                    .answered("AdminGetUser", "unconfirmed"));

    private EnrolmentRecordings() {}

    private static Enroller.Sent pretended() {
        return new Enroller.Sent(new CodeDelivery("email", Medium.EMAIL, "n***@e***"));
    }

    private static Enroller.PasswordSet passwordSet() {
        return new Enroller.PasswordSet(ANNS, ANN);
    }

    private static Object signUp(Provider provider, Placement placement) {
        var application = new Application(ANN, PASSWORD, Map.of("email", EMAIL, "name", "Ann"), Notice.CODE);
        return provider.enroller().signUp(placement, ACME, application).apply();
    }

    private static Object resend(Provider provider) {
        return provider.enroller().resend(IN_POOL, ACME, KNOWN, Notice.CODE);
    }

    private static Object confirm(Provider provider, Placement placement) {
        return provider.enroller().confirm(placement, ACME, ANN, CODE);
    }

    private static Object takeUp(Provider provider, Placement placement) {
        var invited = new Invited(ANN, new LoginName(EMAIL), Optional.of("Ann"), PASSWORD);
        return provider.enroller().takeUp(placement, ACME, invited).apply();
    }

    private static Object forget(Provider provider, AccountRef account) {
        return provider.enroller().sendResetCode(IN_POOL, ACME, account);
    }

    private static Object reset(Provider provider) {
        return provider.enroller()
                .resetPassword(IN_POOL, ACME, KNOWN, CODE, ANOTHER_PASSWORD)
                .apply();
    }
}
