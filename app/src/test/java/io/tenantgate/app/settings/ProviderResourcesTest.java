package io.tenantgate.app.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.tenantgate.adapters.persistence.StartRefused;
import io.tenantgate.application.provider.Resources;
import io.tenantgate.domain.tenancy.ProviderName;
import io.tenantgate.domain.tenancy.StrategyName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProviderResourcesTest {
    private static final ProviderName NAME = new ProviderName("west");
    private static final ConfiguredProviders WEST = ConfiguredProviders.of(
            List.of(ProviderSettings.of("west", "cognito")), Optional.empty(), Optional.of("eu-west-1"));

    @Test
    void whatIsNotSaidIsUsual() {
        assertThat(said("west", "UserPools=2000").of(NAME)).contains(Resources.WITHOUT_END.withPools(2_000));
        assertThat(said("west", "ClientShard=20").of(NAME)).contains(Resources.WITHOUT_END.withPools(1_000));
    }

    @Test
    void everyNumberIsReadByItsName() {
        var said = said(
                "west",
                "UserPools=10, ClientsPerPool=20, GroupsPerPool=30, ClientShard=4, GroupShard=5, AttributeShard=6");

        assertThat(said.of(NAME)).contains(new Resources(OptionalInt.of(10), OptionalInt.of(20), OptionalInt.of(30)));
        assertThat(said.shards().get(NAME))
                .isEqualTo(Map.of(StrategyName.CLIENT, 4, StrategyName.GROUP, 5, StrategyName.ATTRIBUTE, 6));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UserPools", "UserPools=0", "UserPools=10001", "Users=5", "UserPools=1,"})
    void whatCannotBeIsRefusedInWords(String text) {
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> said("west", text))
                .withMessageContaining("tenantgate.providers.west.resources");
    }

    @Test
    void theBuiltInPoolsHaveNoSuchBounds() {
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> said("builtin", "UserPools=5"))
                .withMessageContaining("tenantgate.providers.builtin.resources");
    }

    private static ProviderResources said(String provider, String text) {
        return ProviderResources.of(List.of(new ResourceSettings(provider, Optional.of(text))), WEST);
    }
}
