package io.tenantgate.adapters.cognito;

import io.tenantgate.domain.members.LoginName;
import java.util.Map;
import java.util.Optional;

/// The e-mail address among the attributes of an account.
final class Addresses {
    static final String EMAIL = "email";

    private static final String VERIFIED = "email_verified";
    private static final String TRUE = "true";

    private Addresses() {}

    /// In lower case.
    static Optional<LoginName> of(Map<String, String> attributes) {
        return asWritten(attributes).map(LoginName::new);
    }

    static Optional<String> asWritten(Map<String, String> attributes) {
        return Optional.ofNullable(attributes.get(EMAIL)).filter(Addresses::isAddress);
    }

    private static boolean isAddress(String text) {
        return LoginName.isLoginName(text) && new LoginName(text).isEmail();
    }

    static boolean isVerified(Map<String, String> attributes) {
        return TRUE.equals(attributes.get(VERIFIED));
    }

    /// The attributes of an address that its holder has proven.
    static Map<String, String> verified(LoginName address) {
        return Map.of(EMAIL, address.value(), VERIFIED, TRUE);
    }
}
