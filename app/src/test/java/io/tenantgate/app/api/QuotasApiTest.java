package io.tenantgate.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import io.tenantgate.application.quotas.Admittance;
import io.tenantgate.application.quotas.Claimant;
import io.tenantgate.application.quotas.Demand;
import io.tenantgate.application.quotas.ProviderQuotas;
import io.tenantgate.application.quotas.Quota;
import io.tenantgate.application.quotas.QuotaAccount;
import io.tenantgate.application.quotas.QuotaCategory;
import io.tenantgate.application.quotas.QuotaGovernor;
import io.tenantgate.domain.tenancy.ProviderName;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QuotasApiTest {
    private static final String QUOTAS = "/v1/operator/quotas";
    private static final ProviderName WEST = new ProviderName("west");
    private static final ProviderName WILD_WEST = new ProviderName("wild-west");
    private static final QuotaCategory SIGN_INS = new QuotaCategory("UserAuthentication");
    private static final QuotaCategory READS = new QuotaCategory("UserRead");

    private Service service;

    /// That a provider is here that counts requests.
    record Counted() {}

    @Factory
    @Requires(beans = Counted.class)
    static final class CountedQuotas {
        @Singleton
        @Replaces(ProviderQuotas.class)
        ProviderQuotas quotas() {
            var quotas = List.of(new Quota(SIGN_INS, 120), new Quota(READS, 120));
            var account = new QuotaAccount("eu-west-1");
            return new ProviderQuotas(
                    Map.of(WEST, quotas, WILD_WEST, quotas, new ProviderName("builtin"), List.of()),
                    Map.of(WEST, account, WILD_WEST, account));
        }
    }

    @BeforeAll
    void start() {
        service = Service.start(new MovableClock(), Map.of(), new Counted());
    }

    @AfterAll
    void stop() {
        service.close();
    }

    @Test
    void operatorsSeeWhatIsUsedAndWhatBreaksFirst() {
        var governor = service.bean(QuotaGovernor.class);
        sixtyCalls(governor, WEST);

        var items = service.world().operator().get(QUOTAS).json().path("items");

        assertThat(items.findValuesAsText("provider")).containsExactly("builtin", "west", "wild-west");
        assertThat(items.path(1).path("quotas").findValuesAsText("category"))
                .containsExactly("UserAuthentication", "UserRead");
        assertThat(items.path(1).path("quotas").path(0).path("use").asDouble()).isPositive();
        assertThat(items.path(1).path("breaks_first").asText()).startsWith("UserAuthentication: ");
    }

    private static void sixtyCalls(QuotaGovernor governor, ProviderName provider) {
        for (int call = 0; call < 60; call++) {
            assertThat(governor.admit(new Demand(provider, SIGN_INS, Optional.empty(), Claimant.PLATFORM)))
                    .isEqualTo(new Admittance.Admitted());
        }
        governor.settle();
    }

    @Test
    void providersOfOneAccountShowWhatAllOfThemUse() {
        var governor = service.bean(QuotaGovernor.class);
        sixtyCalls(governor, WILD_WEST);

        var items = service.world().operator().get(QUOTAS).json().path("items");

        assertThat(items.path(1).path("shared_with").path(0).asText()).isEqualTo("wild-west");
        assertThat(items.path(2).path("shared_with").path(0).asText()).isEqualTo("west");
        assertThat(items.path(1).path("quotas")).isEqualTo(items.path(2).path("quotas"));
        assertThat(items.path(1).path("quotas").path(0).path("use").asDouble()).isPositive();
    }

    @Test
    void aProviderThatCountsNothingHasAnEmptyList() {
        var builtin =
                service.world().operator().get(QUOTAS).json().path("items").path(0);

        assertThat(builtin.path("quotas").isArray()).isTrue();
        assertThat(builtin.path("quotas")).isEmpty();
        assertThat(builtin.path("breaks_first").asText()).isEqualTo("Nothing: the provider counts no requests.");
    }

    @Test
    void itIsForOperatorsAlone() {
        var world = service.world();
        var visitor = world.visitor(world.tenant());

        assertThat(world.anyone().get(QUOTAS).outcome()).isEqualTo("401 invalid_token");
        assertThat(world.anyone().as(visitor.accessToken()).get(QUOTAS).outcome())
                .isEqualTo("403 forbidden");
    }
}
