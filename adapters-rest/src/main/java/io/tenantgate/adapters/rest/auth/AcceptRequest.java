package io.tenantgate.adapters.rest.auth;

import io.tenantgate.adapters.rest.json.Fields;
import io.tenantgate.domain.secrets.InvitationToken;
import io.tenantgate.domain.secrets.Password;

/// The body that takes an invitation up.
record AcceptRequest(InvitationToken token, Password password) {
    static AcceptRequest read(Fields fields) {
        var token = fields.required("token", InvitationToken::new);
        var password = fields.required("password", Password::new);
        fields.finish();
        return new AcceptRequest(token.orElseThrow(), password.orElseThrow());
    }
}
