package io.tenantgate.adapters.rest.auth;

import io.tenantgate.adapters.rest.json.Fields;
import io.tenantgate.adapters.rest.json.Texts;
import io.tenantgate.domain.members.LoginName;
import java.util.Optional;

/// Reads who is meant: `username`, or `email`; both where they say the same.
public final class LoginNames {
    private LoginNames() {}

    public static Optional<LoginName> read(Fields fields) {
        var username = fields.optional("username", LoginNames::name);
        var email = fields.optional("email", Texts::address);
        if (username.isPresent() && email.isPresent() && !username.equals(email)) {
            fields.wrong("email", "differs from username: give one of them");
        }
        if (!fields.has("username") && !fields.has("email")) {
            fields.wrong("username", "is required, or email");
        }
        return username.or(() -> email);
    }

    /// The body that says who is meant and nothing else.
    static LoginName alone(Fields fields) {
        var loginName = read(fields);
        fields.finish();
        return loginName.orElseThrow();
    }

    private static LoginName name(String text) {
        if (!LoginName.isLoginName(text)) {
            throw new IllegalArgumentException("has 1 to 128 letters, marks, symbols, numbers and punctuation");
        }
        return new LoginName(text);
    }
}
