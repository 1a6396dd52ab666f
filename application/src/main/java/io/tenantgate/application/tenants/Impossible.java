package io.tenantgate.application.tenants;

import io.tenantgate.application.Rejection.FieldError;
import io.tenantgate.domain.tenancy.AdmissionMode;
import io.tenantgate.domain.tenancy.PoolOrigin;
import io.tenantgate.domain.tenancy.Tenant;
import java.util.List;
import java.util.stream.Stream;

/// What a new tenant asks for and cannot have, by its strategy and by whose pool it is to live in.
final class Impossible {
    private static final FieldError ADOPTION =
            new FieldError("settings.admission", "adopt is for a provider whose user pool was taken over");
    private static final FieldError STRATEGY =
            new FieldError("strategy", "in a user pool that was taken over it is pool or group");

    private Impossible() {}

    static List<FieldError> of(Tenant tenant, PoolOrigin origin) {
        return switch (origin) {
            case MANAGED -> managed(tenant);
            case ADOPTED -> adopted(tenant);
        };
    }

    private static List<FieldError> managed(Tenant tenant) {
        var shared = errors(SharedSettings.wantedBy(tenant), "is shared with other tenants");
        var adoption = Stream.of(ADOPTION).filter(_ -> tenant.settings().admission() == AdmissionMode.ADOPT);
        return Stream.concat(shared, adoption).toList();
    }

    private static List<FieldError> adopted(Tenant tenant) {
        var kept = errors(SharedSettings.changedBy(tenant), "is that of the user pool that was taken over");
        return Stream.concat(Stream.of(STRATEGY).filter(_ -> !takesOver(tenant)), kept)
                .toList();
    }

    private static boolean takesOver(Tenant tenant) {
        return switch (tenant.strategy()) {
            case POOL, GROUP -> true;
            case CLIENT, ATTRIBUTE -> false;
        };
    }

    private static Stream<FieldError> errors(List<String> settings, String why) {
        return settings.stream().map(setting -> new FieldError("settings." + setting, why));
    }
}
