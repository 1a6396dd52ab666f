package io.tenantgate.domain.keys;

import java.util.Arrays;
import java.util.Optional;

/// What an API key may be used for.
public enum KeyScope {
    USERS_READ("users:read"),
    USERS_WRITE("users:write"),
    AUDIT_READ("audit:read"),
    TOKENS_VERIFY("tokens:verify"),
    TENANT_WRITE("tenant:write"),
    ALL("*");

    private final String text;

    KeyScope(String text) {
        this.text = text;
    }

    /// Its form in the API.
    public String text() {
        return text;
    }

    /// The scope of that form.
    public static Optional<KeyScope> of(String text) {
        return Arrays.stream(values()).filter(scope -> scope.text.equals(text)).findFirst();
    }
}
