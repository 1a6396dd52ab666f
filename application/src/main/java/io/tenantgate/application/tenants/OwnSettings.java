package io.tenantgate.application.tenants;

import io.tenantgate.application.provider.PoolTuner;
import io.tenantgate.domain.tenancy.Placement;
import io.tenantgate.domain.tenancy.Tenant;
import java.util.List;

/// What a provider keeps of a tenant's settings, for the tenant alone.
final class OwnSettings {
    private OwnSettings() {}

    /// Whether it is different.
    static boolean differ(Tenant before, Tenant after) {
        return switch (after.strategy()) {
            case POOL -> !design(before).equals(design(after));
            case CLIENT -> !lifetimes(before).equals(lifetimes(after));
            case GROUP, ATTRIBUTE -> false;
        };
    }

    private static List<?> design(Tenant tenant) {
        return List.of(tenant.settings().passwordPolicy(), lifetimes(tenant));
    }

    private static List<Integer> lifetimes(Tenant tenant) {
        var settings = tenant.settings();
        return List.of(settings.accessTokenMinutes(), settings.idTokenMinutes(), settings.refreshTokenDays());
    }

    /// Brings the provider up to it; a pool that was there before stays as it is.
    static void tell(Tenant tenant, Placement place, PoolTuner tuner) {
        switch (place.origin()) {
            case MANAGED -> tellOurs(tenant, place, tuner);
            case ADOPTED -> {}
        }
    }

    private static void tellOurs(Tenant tenant, Placement place, PoolTuner tuner) {
        var settings = tenant.settings();
        switch (tenant.strategy()) {
            case POOL -> {
                tuner.judgePasswordsBy(place.pool(), settings.passwordPolicy());
                tuner.letTokensLive(place.pool(), place.client(), settings);
            }
            case CLIENT -> tuner.letTokensLive(place.pool(), place.client(), settings);
            case GROUP, ATTRIBUTE -> {}
        }
    }
}
