package io.tenantgate.adapters.persistence.tenantgate;

import io.tenantgate.adapters.persistence.sql.Row;
import io.tenantgate.domain.keys.ApiKey;
import io.tenantgate.domain.keys.ApiKeyId;
import io.tenantgate.domain.keys.KeyScope;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.stream.Collectors;

/// How a row becomes an API key; `tenantgate.api_key()` answers columns of the same names.
final class ApiKeyRow {
    static final String COLUMNS = """
        tenant_id as k_tenant_id, key_id as k_id, name as k_name, scopes as k_scopes, created_at as k_created_at,
        expires_at as k_expires_at, last_used_at as k_last_used_at
        """;

    private ApiKeyRow() {}

    static ApiKey read(Row row) {
        return new ApiKey(
                new TenantId(row.uuid("k_tenant_id")),
                new ApiKeyId(row.uuid("k_id")),
                row.text("k_name"),
                row.texts("k_scopes").stream().map(ApiKeyRow::scope).collect(Collectors.toSet()),
                row.instant("k_created_at"),
                row.optionalInstant("k_expires_at"),
                row.optionalInstant("k_last_used_at"));
    }

    private static KeyScope scope(String text) {
        return KeyScope.of(text).orElseThrow(() -> new IllegalStateException("No scope of a key: " + text));
    }
}
