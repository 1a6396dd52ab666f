package io.tenantgate.application.calls;

import io.tenantgate.application.port.Scope;
import io.tenantgate.application.port.Scopes;
import io.tenantgate.application.provider.Prepared;
import io.tenantgate.application.provider.Provider;
import io.tenantgate.application.provider.StalePreparation;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.function.Function;
import java.util.function.Supplier;

/// A call on a provider between what was intended and what came of it. On a provider that joins transactions all three
/// are one; on any other the intent is committed before, and the outcome, with its audit event, after.
public final class ProviderCall {
    private static final int TRIES = 3;

    private final Provider provider;
    private final Scopes scopes;

    private ProviderCall(Provider provider, Scopes scopes) {
        this.provider = provider;
        this.scopes = scopes;
    }

    public static ProviderCall on(Provider provider, Scopes scopes) {
        return new ProviderCall(provider, scopes);
    }

    /// Makes the call and answers its outcome. What is slow is prepared outside any transaction, and again where it
    /// became stale meanwhile.
    public <R, T> T run(TenantId tenant, Supplier<Prepared<R>> call, Function<R, T> outcome) {
        for (int left = TRIES - 1; ; left--) {
            try {
                return once(tenant, call.get(), outcome);
            } catch (StalePreparation stale) {
                if (left == 0) {
                    throw stale;
                }
            }
        }
    }

    private <R, T> T once(TenantId tenant, Prepared<R> call, Function<R, T> outcome) {
        var scope = Scope.of(tenant);
        if (provider.joinsTransactions()) {
            return scopes.in(scope, () -> outcome.apply(call.apply()));
        }
        var result = call.apply();
        return scopes.in(scope, () -> outcome.apply(result));
    }
}
