package io.tenantgate.adapters.rest.auth;

import io.tenantgate.adapters.rest.json.Fields;
import io.tenantgate.domain.members.LoginName;
import io.tenantgate.domain.secrets.Password;
import java.util.Map;

/// The body of a sign-up.
record SignUpRequest(LoginName loginName, Password password, Map<String, String> attributes) {
    static SignUpRequest read(Fields fields) {
        var loginName = LoginNames.read(fields);
        var password = fields.required("password", Password::new);
        var attributes = fields.texts("attributes");
        fields.finish();
        return new SignUpRequest(loginName.orElseThrow(), password.orElseThrow(), attributes);
    }
}
