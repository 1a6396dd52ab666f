package io.tenantgate.application.keys;

import io.tenantgate.application.Rejection;
import io.tenantgate.application.callers.Caller;
import io.tenantgate.application.paging.Slice;
import io.tenantgate.application.port.ApiKeys;
import io.tenantgate.application.port.Scope;
import io.tenantgate.application.port.Scopes;
import io.tenantgate.domain.keys.ApiKey;
import io.tenantgate.domain.keys.ApiKeyId;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.Optional;

/// The keys of a tenant, or of the operators where the tenant is [TenantId#NONE], newest first.
public final class ListKeys {
    private final Scopes scopes;
    private final ApiKeys keys;
    private final KeyAuthority authority;

    public ListKeys(Scopes scopes, ApiKeys keys, KeyAuthority authority) {
        this.scopes = scopes;
        this.keys = keys;
        this.authority = authority;
    }

    /// @param before the last key of the page before
    /// @param limit 1 to 100
    public record Query(Caller caller, TenantId tenant, Optional<ApiKeyId> before, int limit) {}

    public sealed interface Outcome {
        record Page(Slice<ApiKey> keys) implements Outcome {}

        record Refused(Rejection rejection) implements Outcome {}
    }

    public Outcome handle(Query query) {
        return authority
                .over(query.tenant(), query.caller())
                .<Outcome>map(Outcome.Refused::new)
                .orElseGet(() -> page(query));
    }

    private Outcome page(Query query) {
        return new Outcome.Page(scopes.in(
                Scope.of(query.tenant()),
                () -> Slice.of(query.limit(), most -> keys.page(query.tenant(), query.before(), most))));
    }
}
