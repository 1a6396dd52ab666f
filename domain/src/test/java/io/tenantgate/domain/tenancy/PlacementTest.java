package io.tenantgate.domain.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.domain.auth.TokenClaims;
import io.tenantgate.domain.auth.TokenUse;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PlacementTest {
    private static final TenantId TENANT = new TenantId(new UUID(1, 1));
    private static final UserPool POOL = new UserPool("eu-west-1_a", "https://id.example/eu-west-1_a");
    private static final AppClient CLIENT = new AppClient("web");
    private static final ProviderName PROVIDER = new ProviderName("west");

    private final Placement alone = new TenancyStrategy.PoolPerTenant(POOL, CLIENT).place(TENANT, PROVIDER, 1);
    private final Placement inGroup = new TenancyStrategy.GroupPerTenant(
                    new Shard(new ShardId(new UUID(2, 2)), POOL), CLIENT, "g-1")
            .place(TENANT, PROVIDER, 1);

    @Test
    void inAPoolOfOursTheIssuerIsEnough() {
        assertThat(alone.provenBy(token("other", Set.of()))).isTrue();
        assertThat(alone.holdsOthers()).isFalse();
    }

    @Test
    void inAPoolThatWasThereBeforeAnotherClientsTokenIsNoEvidence() {
        assertThat(alone.adopted().provenBy(token("web", Set.of()))).isTrue();
        assertThat(alone.adopted().provenBy(token("other", Set.of()))).isFalse();
        assertThat(inGroup.adopted().provenBy(token("web", Set.of("g-1")))).isTrue();
        assertThat(inGroup.adopted().provenBy(token("web", Set.of("g-2")))).isFalse();
        assertThat(inGroup.adopted().provenBy(token("other", Set.of("g-1")))).isFalse();
    }

    @Test
    void whatABackendChecksByItselfNamesTheClient() {
        assertThat(alone.adopted().evidence()).isEqualTo(new Evidence.Client(POOL.issuer(), "web"));
        assertThat(inGroup.adopted().evidence()).isEqualTo(inGroup.evidence());
    }

    @Test
    void anAccountThatOthersMayUseOutlivesItsMembershipsInAPoolThatWasThereBefore() {
        assertThat(inGroup.endsAccounts()).isTrue();
        assertThat(inGroup.adopted().endsAccounts()).isFalse();
        assertThat(alone.adopted().endsAccounts()).isTrue();
        assertThat(alone.adopted().holdsOthers()).isTrue();
    }

    private static TokenClaims token(String client, Set<String> groups) {
        return new TokenClaims(
                POOL.issuer(),
                "sub",
                TokenUse.ACCESS,
                client,
                "ann",
                Optional.empty(),
                groups,
                Instant.EPOCH,
                Instant.MAX,
                Map.of());
    }
}
