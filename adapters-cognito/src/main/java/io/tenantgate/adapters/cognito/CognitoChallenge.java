package io.tenantgate.adapters.cognito;

import io.tenantgate.domain.auth.ChallengeName;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/// Cognito's challenges that are handed on, each by its name there, and what it is called here
/// (`auth-flows-and-endpoints.md`, section 4.4).
enum CognitoChallenge {
    NEW_PASSWORD_REQUIRED(ChallengeName.NEW_PASSWORD_REQUIRED),
    SOFTWARE_TOKEN_MFA(ChallengeName.TOTP),
    SMS_MFA(ChallengeName.SMS_CODE),
    SMS_OTP(ChallengeName.SMS_CODE),
    EMAIL_OTP(ChallengeName.EMAIL_CODE),
    SELECT_MFA_TYPE(ChallengeName.SELECT_MFA),
    MFA_SETUP(ChallengeName.MFA_SETUP),
    SELECT_CHALLENGE(ChallengeName.SELECT_CHALLENGE),
    /// A choice of one.
    PASSWORD(ChallengeName.SELECT_CHALLENGE),
    WEB_AUTHN(ChallengeName.PASSKEY),
    CUSTOM_CHALLENGE(ChallengeName.CUSTOM);

    /// Those that end a sign-in: nothing that we send brings them about. SRP is asked for in flows that begin
    /// with it, and the password goes as it is typed here. A device's proof is asked of whoever names, at the
    /// sign-in, one that the pool remembers. Nothing here does, and none is ever made known to it: its secret is
    /// made and kept by the device itself, which sees our API alone.
    static final Set<String> NEVER_ASKED_FOR = Set.of(
            "ADMIN_NO_SRP_AUTH", "DEVICE_PASSWORD_VERIFIER", "DEVICE_SRP_AUTH", "PASSWORD_SRP", "PASSWORD_VERIFIER");

    private final ChallengeName ours;

    CognitoChallenge(ChallengeName ours) {
        this.ours = ours;
    }

    ChallengeName ours() {
        return ours;
    }

    /// Absent where it is not handed on.
    static Optional<CognitoChallenge> of(String name) {
        return Arrays.stream(values()).filter(each -> each.name().equals(name)).findFirst();
    }
}
