package io.tenantgate.domain.auth;

import java.util.Locale;

/// What a provider asks before it signs a user in: the API's closed set.
public enum ChallengeName {
    NEW_PASSWORD_REQUIRED,
    TOTP,
    SMS_CODE,
    EMAIL_CODE,
    SELECT_MFA,
    MFA_SETUP,
    SELECT_CHALLENGE,
    PASSKEY,
    DEVICE,
    CUSTOM;

    /// Its form in the API, such as `new_password_required`.
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
