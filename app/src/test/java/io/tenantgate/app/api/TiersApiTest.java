package io.tenantgate.app.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tenantgate.adapters.persistence.StartRefused;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// A service whose tiers are `free` and `pro`.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TiersApiTest {
    private Service service;

    @BeforeAll
    void start() {
        service = with("free=group,pro=client@builtin");
    }

    @AfterAll
    void stop() {
        service.close();
    }

    private static Service with(String tiers) {
        return Service.start(new MovableClock(), Map.of("TENANTGATE_TENANCY_TIERS", tiers));
    }

    @Test
    void theTierPicksTheStrategyOfWhoNamesNone() {
        assertThat(made(Map.of("settings", Map.of("tier", "free"))).field("/strategy"))
                .isEqualTo("group");
        assertThat(made(Map.of("settings", Map.of("tier", "pro"))).field("/strategy"))
                .isEqualTo("client");
        assertThat(made(Map.of()).field("/strategy")).isEqualTo("pool");
        assertThat(made(Map.of("strategy", "attribute", "settings", Map.of("tier", "free")))
                        .field("/strategy"))
                .isEqualTo("attribute");
    }

    @Test
    void aTierThatIsNotInTheRuleIsRefusedWithThoseThatAre() {
        var answer = made(Map.of("settings", Map.of("tier", "gold")));

        assertThat(answer.outcome()).isEqualTo("400 invalid_request");
        assertThat(answer.field("/errors/0/field")).isEqualTo("settings.tier");
        assertThat(answer.field("/errors/0/message")).isEqualTo("must be one of free, pro");
    }

    @Test
    void anotherTierMovesNobody() {
        var path = "/v1/tenants/"
                + made(Map.of("settings", Map.of("tier", "free"))).field("/slug");
        var operator = service.world().operator().with("If-Match", "*");

        var changed = operator.patch(path, Map.of("settings", Map.of("tier", "pro")));
        var unknown = operator.patch(path, Map.of("settings", Map.of("tier", "gold")));

        assertThat(changed.field("/settings/tier")).isEqualTo("pro");
        assertThat(changed.field("/strategy")).isEqualTo("group");
        assertThat(unknown.field("/errors/0/message")).isEqualTo("must be one of free, pro");
    }

    @Test
    void aRuleThatCannotBeRefusesTheStart() {
        assertThatThrownBy(() -> with("free=swimming").close()).hasRootCauseInstanceOf(StartRefused.class);
    }

    private Api.Answer made(Map<String, ?> wishes) {
        var body = new HashMap<String, Object>(wishes);
        var slug = "t-" + UUID.randomUUID().toString().substring(9, 23);
        body.put("slug", slug);
        body.put("name", slug);
        return service.world().operator().post("/v1/tenants", body);
    }
}
