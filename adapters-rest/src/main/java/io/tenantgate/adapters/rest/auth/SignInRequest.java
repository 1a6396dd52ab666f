package io.tenantgate.adapters.rest.auth;

import io.tenantgate.adapters.rest.json.Fields;
import io.tenantgate.domain.members.LoginName;
import io.tenantgate.domain.secrets.Password;

/// The body of a sign-in.
record SignInRequest(LoginName loginName, Password password) {
    static SignInRequest read(Fields fields) {
        var loginName = LoginNames.read(fields);
        var password = fields.required("password", Password::new);
        fields.finish();
        return new SignInRequest(loginName.orElseThrow(), password.orElseThrow());
    }
}
