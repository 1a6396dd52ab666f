package io.tenantgate.adapters.rest.tokens;

import io.tenantgate.adapters.rest.json.Fields;
import io.tenantgate.application.tokens.Requirement;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// The body of a verification.
///
/// @param tenant slug or id of the only tenant that is accepted
record VerifyRequest(String token, Optional<String> tenant, Requirement require) {
    static VerifyRequest read(Fields fields) {
        var token = fields.required("token", Function.identity());
        var tenant = fields.optional("tenant", Function.identity());
        var require = fields.object("require").map(VerifyRequest::requirement).orElse(Requirement.NONE);
        fields.finish();
        return new VerifyRequest(token.orElseThrow(), tenant, require);
    }

    private static Requirement requirement(Fields fields) {
        var roles = fields.list("roles", Function.identity()).orElse(List.of());
        boolean verifiedEmail = fields.flag("verified_email").orElse(false);
        var scopes = fields.list("scopes", Function.identity()).orElse(List.of());
        fields.nothingElse();
        return new Requirement(Set.copyOf(roles), verifiedEmail, Set.copyOf(scopes));
    }

    @Override
    public String toString() {
        return "VerifyRequest[****]";
    }
}
