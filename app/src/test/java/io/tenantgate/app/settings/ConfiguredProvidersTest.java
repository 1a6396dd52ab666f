package io.tenantgate.app.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.tenantgate.adapters.persistence.StartRefused;
import io.tenantgate.domain.tenancy.ProviderName;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConfiguredProvidersTest {
    private static final ProviderSettings MAIN = new ProviderSettings("main", "builtin");

    @Test
    void withoutAnyTheBuiltInPoolsHaveTheirOwnName() {
        assertThat(ConfiguredProviders.of(List.of(), Optional.empty()).builtin())
                .isEqualTo(new ProviderName("builtin"));
    }

    @Test
    void anOperatorNamesThemAndNewTenantsGoThere() {
        assertThat(ConfiguredProviders.of(List.of(MAIN), Optional.empty()).initial())
                .isEqualTo(new ProviderName("main"));
        assertThat(ConfiguredProviders.of(List.of(MAIN), Optional.of("main")).initial())
                .isEqualTo(new ProviderName("main"));
    }

    @Test
    void whatCannotBeServedIsRefusedInWords() {
        refused(List.of(new ProviderSettings("west", "keycloak")), Optional.empty(), "west", "keycloak", "builtin");
        refused(List.of(MAIN, new ProviderSettings("other", "builtin")), Optional.empty(), "main", "other");
        refused(List.of(MAIN), Optional.of("builtin"), "TENANTGATE_TENANCY_PROVIDER", "builtin");
    }

    private static void refused(List<ProviderSettings> named, Optional<String> initial, CharSequence... words) {
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> ConfiguredProviders.of(named, initial))
                .satisfies(refusal -> assertThat(refusal.getMessage()).contains(words));
    }
}
