package io.tenantgate.domain.audit;

import java.util.Locale;

/// Every action that the trail records; a use case with a `Command` and without one fails a test.
public enum Action {
    TENANT_CREATE,
    TENANT_CHANGE,
    TENANT_SUSPEND,
    TENANT_RESUME,
    TENANT_DELETE,
    TENANT_DELETED,
    API_KEY_CREATE,
    API_KEY_REVOKE,
    SIGN_UP,
    SIGN_UP_CONFIRM,
    CODE_RESEND,
    SIGN_IN,
    CHALLENGE_ANSWER,
    TOKEN_REFRESH,
    TOKEN_REUSE,
    TOKEN_VERIFY,
    SIGN_OUT,
    PASSWORD_FORGOT,
    PASSWORD_RESET,
    PASSWORD_CHANGE,
    PROFILE_CHANGE,
    ATTRIBUTE_CODE_SEND,
    ATTRIBUTE_VERIFY,
    MEMBERSHIP_LEAVE,
    USER_CREATE,
    USER_CHANGE,
    USER_CONFIRM,
    USER_PASSWORD_RESET,
    USER_PASSWORD_SET,
    USER_DELETE,
    USER_SIGN_OUT,
    INVITATION_CREATE,
    INVITATION_RESEND,
    INVITATION_REVOKE,
    INVITATION_ACCEPT,
    SESSION_END,
    PROVIDER_CHECK,
    BEARER_USE;

    /// Its form in the trail, such as `sign-in`.
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
