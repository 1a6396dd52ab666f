package io.tenantgate.adapters.userpools;

import io.tenantgate.application.provider.Reason;
import io.tenantgate.application.provider.Reason.Plain;
import io.tenantgate.userpools.AttributeFault;
import io.tenantgate.userpools.PasswordRule;
import io.tenantgate.userpools.Refusal;
import java.util.Locale;

/// The only place that knows what the engine's refusals are called here.
final class BuiltinRefusals {
    private BuiltinRefusals() {}

    static Reason reasonOf(Refusal refusal) {
        return switch (refusal) {
            case Refusal.Reason reason -> plain(reason);
            case Refusal.WeakPassword(var rules) ->
                new Reason.WeakPassword(
                        rules.stream().map(BuiltinRefusals::text).toList());
            case Refusal.BadAttributes bad -> attributes(bad);
            case Refusal.NotAdmitted(var why) -> new Reason.NotAdmitted(why);
        };
    }

    private static String text(PasswordRule rule) {
        return rule.name().toLowerCase(Locale.ROOT);
    }

    private static Plain plain(Refusal.Reason reason) {
        return switch (reason) {
            case INCORRECT_CREDENTIALS -> Plain.WRONG_CREDENTIALS;
            case ATTEMPTS_EXCEEDED -> Plain.TOO_MANY_ATTEMPTS;
            case USER_DISABLED -> Plain.DISABLED;
            case USER_NOT_CONFIRMED -> Plain.UNCONFIRMED;
            case PASSWORD_RESET_REQUIRED -> Plain.RESET_REQUIRED;
            case TEMPORARY_PASSWORD_EXPIRED -> Plain.TEMPORARY_PASSWORD_EXPIRED;
            case NO_SUCH_USER -> Plain.NO_SUCH_ACCOUNT;
            case USER_STATE -> Plain.WRONG_STATE;
            case CODE_MISMATCH -> Plain.CODE_MISMATCH;
            case CODE_EXPIRED -> Plain.CODE_EXPIRED;
            case LIMIT_EXCEEDED, TOO_MANY_GROUPS -> Plain.LIMIT_EXCEEDED;
            case SESSION_INVALID, SESSION_USED -> Plain.SESSION_INVALID;
            case SESSION_EXPIRED -> Plain.SESSION_EXPIRED;
            case REFRESH_TOKEN_INVALID, REFRESH_TOKEN_EXPIRED, REFRESH_TOKEN_REVOKED -> Plain.REFRESH_INVALID;
            case USERNAME_EXISTS, ALIAS_EXISTS, GROUP_EXISTS -> Plain.ALREADY_EXISTS;
            case NO_VERIFIED_CONTACT, ADMIN_RECOVERY_ONLY -> Plain.NOT_DELIVERABLE;
            case ACCESS_TOKEN_INVALID,
                    ACCESS_TOKEN_EXPIRED,
                    ACCESS_TOKEN_REVOKED,
                    SIGN_UP_CLOSED,
                    SECRET_HASH_MISSING,
                    SECRET_HASH_WRONG,
                    SECRET_HASH_UNEXPECTED,
                    FLOW_NOT_ENABLED,
                    REVOCATION_NOT_ENABLED,
                    NO_SUCH_POOL,
                    NO_SUCH_CLIENT,
                    NO_SUCH_GROUP,
                    USERNAME_FORMAT,
                    FIXED_AT_CREATION -> Plain.UNSUPPORTED;
        };
    }

    /// An attribute that may not be written is told before one that is wrong.
    private static Reason attributes(Refusal.BadAttributes bad) {
        return bad.attributes().stream()
                .filter(attribute -> readOnly(attribute.fault()))
                .<Reason>map(attribute -> new Reason.ReadOnlyAttribute(attribute.name()))
                .findFirst()
                .orElseGet(() -> new Reason.BadAttributes(bad.attributes().stream()
                        .map(BuiltinRefusals::attribute)
                        .toList()));
    }

    private static boolean readOnly(AttributeFault fault) {
        return fault == AttributeFault.IMMUTABLE || fault == AttributeFault.NOT_WRITABLE;
    }

    private static Reason.BadAttribute attribute(Refusal.BadAttribute bad) {
        return new Reason.BadAttribute(bad.name(), message(bad));
    }

    private static String message(Refusal.BadAttribute bad) {
        return switch (bad.fault()) {
            case UNKNOWN -> "is not an attribute here";
            case CUSTOM_IS_MEANT -> "is not an attribute here: did you mean custom:%s?".formatted(bad.name());
            case MISSING -> "is required";
            case FORMAT -> "has a wrong form";
            case TOO_SHORT -> "is too short";
            case TOO_LONG -> "is too long";
            case TOO_SMALL -> "is too small";
            case TOO_LARGE -> "is too large";
            case IMMUTABLE, NOT_WRITABLE -> "cannot be written";
            case NOT_AT_SIGN_UP -> "cannot be given at sign-up";
            case ALREADY_PROVIDED -> "has a value already";
        };
    }
}
