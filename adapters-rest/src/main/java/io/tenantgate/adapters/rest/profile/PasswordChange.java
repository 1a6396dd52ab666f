package io.tenantgate.adapters.rest.profile;

import io.tenantgate.adapters.rest.json.Fields;
import io.tenantgate.domain.secrets.Password;

/// The body that changes a password.
record PasswordChange(Password current, Password proposed) {
    static PasswordChange read(Fields fields) {
        var current = fields.required("current_password", Password::new);
        var proposed = fields.required("new_password", Password::new);
        fields.finish();
        return new PasswordChange(current.orElseThrow(), proposed.orElseThrow());
    }
}
