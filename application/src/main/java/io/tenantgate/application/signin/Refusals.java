package io.tenantgate.application.signin;

import io.tenantgate.application.Rejection;
import io.tenantgate.application.Rejection.FieldError;
import io.tenantgate.application.Rejection.Plain;
import io.tenantgate.application.provider.Reason;
import io.tenantgate.application.signin.Admission.Denial;
import io.tenantgate.domain.tenancy.Tenant;
import java.time.Duration;

/// What callers may know of why a provider or admission refused them. A state of an account is told only after its
/// password was proven, which is the provider's promise.
public final class Refusals {
    private static final Duration LOCKED_OUT = Duration.ofMinutes(1);
    private static final Duration LIMITED = Duration.ofMinutes(15);

    private Refusals() {}

    /// @param passwordField where the request holds the password that was judged
    public static Rejection of(Reason reason, Tenant tenant, String passwordField) {
        return switch (reason) {
            case Reason.Plain plain -> of(plain);
            case Reason.WeakPassword(var rules) -> new Rejection.WeakPassword(passwordField, rules);
            case Reason.BadAttributes(var attributes) ->
                new Rejection.Invalid(
                        attributes.stream().map(Refusals::fieldError).toList());
            case Reason.BadAnswer(var key, var message) -> Rejection.Invalid.of(key, message);
            case Reason.ReadOnlyAttribute(var name) -> new Rejection.ReadOnlyAttribute(name);
            case Reason.NotAdmitted(var why) ->
                Denial.of(why).map(denial -> of(denial, tenant)).orElse(Plain.INVALID_CREDENTIALS);
        };
    }

    private static FieldError fieldError(Reason.BadAttribute bad) {
        return new FieldError("attributes." + bad.name(), bad.message());
    }

    private static Rejection of(Reason.Plain reason) {
        return switch (reason) {
            case WRONG_CREDENTIALS, NO_SUCH_ACCOUNT -> Plain.INVALID_CREDENTIALS;
            case TOO_MANY_ATTEMPTS -> new Rejection.TooManyAttempts(LOCKED_OUT);
            case LIMIT_EXCEEDED -> new Rejection.TooManyAttempts(LIMITED);
            case DISABLED -> Plain.USER_DISABLED;
            case UNCONFIRMED -> Plain.USER_NOT_CONFIRMED;
            case RESET_REQUIRED, TEMPORARY_PASSWORD_EXPIRED -> Plain.PASSWORD_RESET_REQUIRED;
            case CODE_MISMATCH -> Plain.CODE_MISMATCH;
            case CODE_EXPIRED -> Plain.CODE_EXPIRED;
            case SESSION_INVALID, SESSION_EXPIRED -> Plain.SESSION_EXPIRED;
            case REFRESH_INVALID -> Plain.INVALID_TOKEN;
            case ALREADY_EXISTS, WRONG_STATE -> Plain.CONFLICT;
            case NOT_DELIVERABLE -> Rejection.Invalid.of("attributes", "no code can be sent there");
            case UNSUPPORTED -> Plain.NOT_SUPPORTED;
        };
    }

    /// For somebody whose password, or token, is proven.
    public static Rejection of(Denial denial, Tenant tenant) {
        return switch (denial) {
            case TENANT_SUSPENDED -> Plain.TENANT_SUSPENDED;
            case NO_TENANT, TENANT_NOT_ACTIVE -> Plain.TENANT_NOT_FOUND;
            case NOT_A_MEMBER, NOT_YET_A_MEMBER ->
                tenant.settings().selfJoin() ? Plain.NOT_A_MEMBER : Plain.INVALID_CREDENTIALS;
            case MEMBER_DISABLED -> Plain.USER_DISABLED;
            case ELSEWHERE, NO_EVIDENCE, ISSUED_BEFORE, SESSION_ENDED -> Plain.INVALID_CREDENTIALS;
        };
    }
}
