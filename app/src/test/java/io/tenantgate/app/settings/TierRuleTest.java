package io.tenantgate.app.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.tenantgate.adapters.persistence.StartRefused;
import io.tenantgate.application.tenants.TenancyDefaults.Tier;
import io.tenantgate.domain.tenancy.ProviderName;
import io.tenantgate.domain.tenancy.StrategyName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TierRuleTest {
    private static final ProviderName BUILTIN = new ProviderName("builtin");
    private static final ConfiguredProviders PROVIDERS = new ConfiguredProviders(BUILTIN, List.of(), BUILTIN);

    @Test
    void eachTierHasItsStrategyAndPerhapsItsProvider() {
        assertThat(read(" free = group, pro=client@builtin ,enterprise=pool"))
                .isEqualTo(Map.of(
                        "free", new Tier(StrategyName.GROUP, Optional.empty()),
                        "pro", new Tier(StrategyName.CLIENT, Optional.of(BUILTIN)),
                        "enterprise", new Tier(StrategyName.POOL, Optional.empty())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void withoutOneTiersDecideNothing(String text) {
        assertThat(read(text)).isEmpty();
        assertThat(TierRule.read(Optional.empty(), PROVIDERS)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        free                 | has 'free'
        =pool                | has '=pool'
        free=swimming        | one of pool, client, group, attribute
        free=pool=group      | has 'free=pool=group'
        free=pool@a@b        | has 'free=pool@a@b'
        free=pool,free=group | names 'free' twice
        free=pool@east       | the provider 'east'
        free=pool, ,pro=pool | has ''
        """)
    void oneThatCannotBeIsRefusedInWords(String text, String words) {
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> read(text))
                .withMessageContaining("TENANTGATE_TENANCY_TIERS")
                .withMessageContaining(words);
    }

    private static Map<String, Tier> read(String text) {
        return TierRule.read(Optional.of(text), PROVIDERS);
    }
}
