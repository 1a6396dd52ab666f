package io.tenantgate.application.tenants;

import io.tenantgate.domain.tenancy.Tenant;
import io.tenantgate.domain.tenancy.TenantSettings;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// A setting that no tenant of a strategy has to itself, since the provider keeps it with what they share (see
/// `spec/multi-tenancy.md`).
enum SharedSettings {
    PASSWORD_POLICY("password_policy", TenantSettings::passwordPolicy),
    ACCESS_TOKEN_MINUTES("access_token_minutes", TenantSettings::accessTokenMinutes),
    ID_TOKEN_MINUTES("id_token_minutes", TenantSettings::idTokenMinutes),
    REFRESH_TOKEN_DAYS("refresh_token_days", TenantSettings::refreshTokenDays);

    private final String word;
    private final Function<TenantSettings, Object> value;

    SharedSettings(String word, Function<TenantSettings, Object> value) {
        this.word = word;
        this.value = value;
    }

    /// The names of those that the tenant wants otherwise than all the others have them.
    static List<String> wantedBy(Tenant tenant) {
        return changed(tenant, sharedWhere(tenant));
    }

    /// The names of all that the tenant wants otherwise than is usual.
    static List<String> changedBy(Tenant tenant) {
        return changed(tenant, Stream.of(values()));
    }

    private static List<String> changed(Tenant tenant, Stream<SharedSettings> settings) {
        return settings.filter(setting -> setting.differs(tenant.settings()))
                .map(setting -> setting.word)
                .toList();
    }

    private static Stream<SharedSettings> sharedWhere(Tenant tenant) {
        return switch (tenant.strategy()) {
            case POOL -> Stream.empty();
            case CLIENT -> Stream.of(PASSWORD_POLICY);
            case GROUP, ATTRIBUTE -> Stream.of(values());
        };
    }

    private boolean differs(TenantSettings settings) {
        return !value.apply(settings).equals(value.apply(TenantSettings.INITIAL));
    }
}
