package io.tenantgate.adapters.cognito;

import io.tenantgate.adapters.cognito.quota.CognitoCategory;
import io.tenantgate.application.provider.QuotaSpent;
import io.tenantgate.application.quotas.Admittance;
import io.tenantgate.application.quotas.Claimant;
import io.tenantgate.application.quotas.Demand;
import io.tenantgate.application.quotas.QuotaGovernor;
import io.tenantgate.domain.tenancy.ProviderName;
import java.time.Duration;
import java.util.function.Supplier;
import software.amazon.awssdk.core.exception.SdkException;

/// Stands before every call: the account's request quotas are all tenants' together.
record QuotaGate(ProviderName provider, QuotaGovernor governor) {
    /// Waits for the operation's turn, and tells where Cognito throttled it nevertheless.
    /// @throws QuotaSpent where its turn does not come in time
    <R> R through(Operation operation, Supplier<R> call) {
        var demand = demand(operation);
        switch (governor.admit(demand)) {
            case Admittance.Admitted _ -> {}
            case Admittance.Refused(var retryAfter) -> throw spent(operation, retryAfter);
        }
        try {
            return call.get();
        } catch (SdkException e) {
            if (Trouble.of(e) == Trouble.THROTTLED) {
                governor.throttled(demand);
            }
            throw e;
        }
    }

    /// What is thrown where the operation's quota has no room for one more call.
    static QuotaSpent spent(Operation operation, Duration retryAfter) {
        return new QuotaSpent(operation.name(), categoryOf(operation).category().name(), retryAfter);
    }

    private Demand demand(Operation operation) {
        var category = categoryOf(operation);
        var part = operation
                .pool()
                .filter(_ -> category.boundForAPool())
                .map(pool -> new Demand.Part(operation.name() + " " + pool.id(), CognitoCategory.FOR_A_POOL));
        return new Demand(provider, category.category(), part, claimant(operation));
    }

    /// A pool is one tenant's, or that of those who share a shard.
    private static Claimant claimant(Operation operation) {
        return operation
                .tenant()
                .map(Claimant::of)
                .or(() -> operation.pool().map(pool -> new Claimant(pool.id())))
                .orElse(Claimant.PLATFORM);
    }

    private static CognitoCategory categoryOf(Operation operation) {
        return operation
                .challenge()
                .map(CognitoCategory::ofAnswerTo)
                .or(() -> CognitoCategory.of(operation.name()))
                .orElseThrow();
    }
}
