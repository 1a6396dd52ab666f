package io.tenantgate.adapters.rest.auth;

import io.tenantgate.adapters.rest.json.Fields;
import io.tenantgate.domain.members.LoginName;
import io.tenantgate.domain.secrets.OneTimeCode;

/// The body that proves a sign-up.
record CodeRequest(LoginName loginName, OneTimeCode code) {
    static CodeRequest read(Fields fields) {
        var loginName = LoginNames.read(fields);
        var code = fields.required("code", OneTimeCode::new);
        fields.finish();
        return new CodeRequest(loginName.orElseThrow(), code.orElseThrow());
    }
}
