package io.tenantgate.adapters.rest.testing;

import io.tenantgate.application.port.Bearers;
import io.tenantgate.domain.keys.ApiKey;
import io.tenantgate.domain.keys.ApiKeyId;
import io.tenantgate.domain.keys.KeyScope;
import io.tenantgate.domain.secrets.KeyText;
import io.tenantgate.domain.tenancy.TenantStatus;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// One operator key, and one key of `tenant-1`. There are no sessions.
public final class SampleKeys implements Bearers {
    public static final String OPERATOR = "operator-key-of-32-characters-ok";
    public static final String OF_TENANT_1 = "tg_key_of_tenant_1";

    @Override
    public List<Facts> find(String issuer, Optional<UUID> originJti, String sub) {
        return List.of();
    }

    @Override
    public Optional<HeldKey> key(byte[] hash) {
        return Arrays.equals(hash, new KeyText(OF_TENANT_1).sha256())
                ? Optional.of(new HeldKey(ofTenant1(), Optional.of(TenantStatus.ACTIVE)))
                : Optional.empty();
    }

    private static ApiKey ofTenant1() {
        return new ApiKey(
                SampleTenants.tenant(1).id(),
                new ApiKeyId(new UUID(7, 7)),
                "test",
                Set.of(KeyScope.ALL),
                Instant.EPOCH,
                Optional.empty(),
                Optional.of(Instant.now()));
    }
}
