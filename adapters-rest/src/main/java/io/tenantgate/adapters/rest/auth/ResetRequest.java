package io.tenantgate.adapters.rest.auth;

import io.tenantgate.adapters.rest.json.Fields;
import io.tenantgate.domain.members.LoginName;
import io.tenantgate.domain.secrets.OneTimeCode;
import io.tenantgate.domain.secrets.Password;

/// The body that sets a new password by a code.
record ResetRequest(LoginName loginName, OneTimeCode code, Password newPassword) {
    static ResetRequest read(Fields fields) {
        var loginName = LoginNames.read(fields);
        var code = fields.required("code", OneTimeCode::new);
        var newPassword = fields.required("new_password", Password::new);
        fields.finish();
        return new ResetRequest(loginName.orElseThrow(), code.orElseThrow(), newPassword.orElseThrow());
    }
}
