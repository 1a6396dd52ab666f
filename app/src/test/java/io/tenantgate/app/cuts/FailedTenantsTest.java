package io.tenantgate.app.cuts;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.adapters.cognito.emulator.Fault;
import io.tenantgate.adapters.cognito.emulator.OnCognitoLocal;
import io.tenantgate.app.api.Api;
import io.tenantgate.domain.tenancy.StrategyName;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What no waiting mends, a tenant has failed by: an operator sees why, and nobody tries again before they ask for
/// it.
@SuppressWarnings("NullAway.Init") // before all tests
class FailedTenantsTest {
    @RegisterExtension
    static final OnCognitoLocal COGNITO = new OnCognitoLocal();

    private static final Fault BROKEN = Fault.answered(500, "InternalErrorException", "Something went wrong");
    private static final Fault FULL = Fault.answered(400, "LimitExceededException", "You have exceeded a quota");
    private static final Fault FORBIDDEN =
            Fault.answered(400, "AccessDeniedException", "User: arn:aws:iam::1:user/x is not authorized");
    private static final Duration LONGER_THAN_SPARED = Duration.ofMinutes(61);

    private static AtCognito service;

    @BeforeAll
    static void serve() {
        service = AtCognito.start(COGNITO.local(), Map.of("TENANTGATE_TENANCY_SHARD_CAPACITY", "3"));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @AfterEach
    void mend() {
        service.cognito().door().mend();
        service.service().clock().forward(LONGER_THAN_SPARED);
    }

    private static String register(StrategyName strategy, String status, Map<String, String> wishes) {
        var slug = "t-" + UUID.randomUUID().toString().substring(9, 23);
        var body = new HashMap<>(wishes);
        body.putAll(
                Map.of("slug", slug, "name", slug, "strategy", strategy.name().toLowerCase(Locale.ROOT)));
        var made = service.world().operator().post("/v1/tenants", body);
        assertThat(made.outcome()).as(made.text()).isEqualTo("201");
        assertThat(made.field("/status")).isEqualTo(status);
        return slug;
    }

    private static Api.Answer shown(String slug) {
        return service.world().operator().get("/v1/tenants/" + slug);
    }

    private static void hasFailedBy(String slug, String code) {
        var shown = shown(slug);
        assertThat(shown.field("/status")).as(shown.text()).isEqualTo("failed");
        assertThat(shown.field("/last_error/code")).isEqualTo(code);
        assertThat(shown.text()).doesNotContain("next_try_at", "arn", "authorized", "quota");
    }

    private static void goesOn(String slug) {
        service.service().recover();
        assertThat(shown(slug).field("/status")).isEqualTo("failed");

        var asked = service.world().operator().post("/v1/tenants/" + slug + "/resume", Map.of());

        assertThat(asked.outcome()).isEqualTo("204");
        service.service().recover();
        assertThat(shown(slug).field("/status")).as(shown(slug).text()).isEqualTo("active");
    }

    @Test
    void whatTenantgateMayNotDoIsToldAtOnceAndDoneOnceItMay() {
        service.cognito().door().always("CreateUserPool", FORBIDDEN);

        var slug = register(StrategyName.POOL, "failed", Map.of());

        hasFailedBy(slug, "permission_missing");
        service.cognito().door().mend();
        goesOn(slug);
    }

    @Test
    void whereNoPoolCanBeMadeAnyMoreAWaitingTenantHasFailedAndKeepsItsPlace() {
        service.cognito().door().next("CreateUserPool", BROKEN);
        var slug = register(StrategyName.POOL, "provisioning", Map.of());
        service.cognito().door().always("CreateUserPool", FULL);

        service.service().recover();

        hasFailedBy(slug, "limit_exceeded");
        service.cognito().door().mend();
        goesOn(slug);
    }

    @Test
    void whereItsShardIsFullAWaitingTenantComesToAnother() {
        var first = register(StrategyName.GROUP, "active", Map.of());
        service.cognito().door().next("CreateGroup", BROKEN, BROKEN, BROKEN, BROKEN);
        var slug = register(StrategyName.GROUP, "provisioning", Map.of());
        service.cognito().door().mend();
        service.cognito().door().next("CreateGroup", FULL);

        service.service().recover();

        assertThat(shown(slug).field("/status")).isEqualTo("active");
        assertThat(shown(slug).field("/placement/shard"))
                .isNotEqualTo(shown(first).field("/placement/shard"));
    }

    @Test
    void oneThatAskedForItsShardHasFailedThereAndIsDeletedLikeAnyOther() {
        var first = register(StrategyName.CLIENT, "active", Map.of());
        service.cognito().door().next("CreateUserPoolClient", BROKEN);
        var slug = register(StrategyName.CLIENT, "provisioning", Map.of("affinity", first));
        service.cognito().door().next("CreateUserPoolClient", FULL);

        service.service().recover();

        hasFailedBy(slug, "shard_full");
        new Onboarding(service.service(), StrategyName.CLIENT, slug).isDeleted(() -> {});
        assertThat(service.service().ledger().disagreements()).isEmpty();
    }
}
