package io.tenantgate.adapters.rest.keys;

import io.tenantgate.adapters.rest.json.Fields;
import io.tenantgate.adapters.rest.json.Texts;
import io.tenantgate.adapters.rest.json.Times;
import io.tenantgate.domain.keys.KeyScope;
import io.tenantgate.domain.tenancy.TenantId;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The body that a key is made from. An operator's key may do everything, so its scopes may be left out.
record NewKey(String name, Set<KeyScope> scopes, Optional<Instant> expiresAt) {
    static NewKey read(Fields fields, TenantId owner) {
        var name = fields.required("name", Texts::name);
        var scopes = fields.list("scopes", NewKey::scope);
        if (scopes.isEmpty() && !owner.equals(TenantId.NONE)) {
            fields.wrong("scopes", "is required");
        }
        var expiresAt = fields.optional("expires_at", Times::read);
        fields.finish();
        return new NewKey(name.orElseThrow(), Set.copyOf(scopes.orElse(List.of(KeyScope.ALL))), expiresAt);
    }

    private static KeyScope scope(String text) {
        return KeyScope.of(text).orElseThrow(() -> new IllegalArgumentException("must be one of " + all()));
    }

    private static String all() {
        return Arrays.stream(KeyScope.values()).map(KeyScope::text).collect(Collectors.joining(", "));
    }
}
