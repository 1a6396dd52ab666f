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

    /// What is done where the provider joins transactions, and what is done otherwise.
    public static <T> T either(Provider provider, Supplier<T> joining, Supplier<T> apart) {
        return provider.joinsTransactions() ? joining.get() : apart.get();
    }

    /// Makes the call and answers its outcome. What is slow is prepared outside any transaction, and again where it
    /// became stale meanwhile.
    public <R, T> T run(TenantId tenant, Supplier<Prepared<R>> call, Function<R, T> outcome) {
        return run(tenant, () -> {}, call, outcome);
    }

    /// The same, with an intent that stands before the call is made.
    public <R, T> T run(TenantId tenant, Runnable intent, Supplier<Prepared<R>> call, Function<R, T> outcome) {
        return provider.joinsTransactions()
                ? retried(() -> joined(tenant, intent, call.get(), outcome))
                : apart(tenant, intent, call, outcome);
    }

    private <R, T> T joined(TenantId tenant, Runnable intent, Prepared<R> call, Function<R, T> outcome) {
        return scopes.in(Scope.of(tenant), () -> {
            intent.run();
            return outcome.apply(call.apply());
        });
    }

    private <R, T> T apart(TenantId tenant, Runnable intent, Supplier<Prepared<R>> call, Function<R, T> outcome) {
        var scope = Scope.of(tenant);
        scopes.in(scope, () -> {
            intent.run();
            return scope;
        });
        var result = retried(() -> call.get().apply());
        return scopes.in(scope, () -> outcome.apply(result));
    }

    /// Runs what is decided while a transaction is open, for a call that needs no preparation. The decision is the
    /// intent; whether the call is part of its transaction depends on the provider that it names.
    public static <T> T plan(Scopes scopes, TenantId tenant, Supplier<Plan<T>> decision) {
        var scope = Scope.of(tenant);
        var left = retried(() -> scopes.in(scope, () -> decision.get().within()));
        return left.after(outcome -> scopes.in(scope, outcome));
    }

    /// The same, for a call that is prepared first, and again where it became stale meanwhile.
    public static <R, T> T plan(
            Scopes scopes, TenantId tenant, Supplier<Prepared<R>> call, Function<Prepared<R>, Plan<T>> decision) {
        var scope = Scope.of(tenant);
        var left = retried(() -> {
            var ready = call.get();
            return scopes.in(scope, () -> decision.apply(ready).within());
        });
        return left.after(outcome -> scopes.in(scope, outcome));
    }

    private static <T> T retried(Supplier<T> work) {
        for (int left = TRIES - 1; ; left--) {
            try {
                return work.get();
            } catch (StalePreparation stale) {
                if (left == 0) {
                    throw stale;
                }
            }
        }
    }
}
