package io.tenantgate.app.cuts;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.adapters.cognito.emulator.OnCognitoLocal;
import io.tenantgate.adapters.cognito.emulator.Team;
import io.tenantgate.app.api.Api;
import io.tenantgate.application.provider.ProviderUnavailable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Of a pool that was there before nothing is lost and nothing doubled when Amazon Cognito goes away at any call of a
/// tenant's registration or deletion.
@SuppressWarnings("NullAway.Init") // before all tests
class CognitoAdoptionOutageTest {
    private static final String ANN = "ann@example.com";

    @RegisterExtension
    static final OnCognitoLocal COGNITO = new OnCognitoLocal();

    private static Team team;
    private static AtCognito service;

    @BeforeAll
    static void serve() {
        team = Team.ofNames(COGNITO.local());
        team.add("ann", ANN);
        service = AtCognito.start(
                COGNITO.local(),
                Map.of(
                        "TENANTGATE_PROVIDERS_WEST_POOL", team.pool(),
                        "TENANTGATE_PROVIDERS_WEST_CLIENT", team.client(),
                        "TENANTGATE_TENANCY_DELETION_GRACE", "PT0S"));
    }

    @AfterAll
    static void stop() {
        service.close();
        team.close();
    }

    @ParameterizedTest
    @EnumSource
    void aTenantsGroupIsThereOnceAndGoesAloneWithIt(Outage outage) {
        service.atEveryCall(calls -> {
            var slug = "t-" + UUID.randomUUID().toString().substring(9, 23);
            var disturbed = service.without(
                    outage, calls, () -> assertThat(register(slug).status()).isEqualTo(201));

            var found = operator().get("/v1/tenants/" + slug);
            assertThat(found.field("/status")).as(found.text()).isEqualTo("active");
            assertThat(groups()).containsExactly(found.field("/placement/group"));

            disturbed |= service.without(outage, calls, () -> delete(slug));
            assertThat(groups()).isEmpty();
            assertThat(team.people()).containsExactly(ANN);
            assertThat(team.clients()).containsExactly("web");
            return disturbed;
        });
    }

    /// Whoever comes while Cognito is away leaves it to others.
    private static void delete(String slug) {
        assertThat(operator().delete("/v1/tenants/" + slug).status()).isEqualTo(202);
        try {
            service.service().recover();
        } catch (ProviderUnavailable _) {
            assertThat(operator().get("/v1/tenants/" + slug).status()).isEqualTo(200);
        }
    }

    private static List<String> groups() {
        return COGNITO.local().inventory().groupsOf(team.pool());
    }

    private static Api operator() {
        return service.world().operator();
    }

    private static Api.Answer register(String slug) {
        var wishes = Map.of("slug", slug, "name", slug, "strategy", "group", "settings", Map.of("admission", "adopt"));
        return operator().with("Idempotency-Key", slug).post("/v1/tenants", wishes);
    }
}
