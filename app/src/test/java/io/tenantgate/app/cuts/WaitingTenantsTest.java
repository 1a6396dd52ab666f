package io.tenantgate.app.cuts;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.app.api.Api;
import io.tenantgate.application.port.Scope;
import io.tenantgate.application.port.Scopes;
import io.tenantgate.application.port.Shards;
import io.tenantgate.application.provider.ProviderUnavailable;
import io.tenantgate.application.tenants.FinishProvisioning;
import io.tenantgate.domain.tenancy.StrategyName;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A tenant whose provider does not answer: what an operator sees of it, when it is tried again, and how it is
/// deleted.
class WaitingTenantsTest {
    private static final Mortal MORTAL = Mortal.start();
    private static final int FOREVER = 100_000;
    private static final Duration STEP = Duration.ofSeconds(30);
    private static final Duration GRACE_AND_MORE = Duration.ofDays(8);

    @AfterAll
    static void stop() {
        MORTAL.close();
    }

    /// The provider is back.
    @AfterEach
    void mend() {
        MORTAL.lifeline().renew();
        MORTAL.recover();
        MORTAL.recover();
    }

    private static Onboarding waiting(StrategyName strategy) {
        var tenant = Onboarding.of(MORTAL, strategy);
        MORTAL.lifeline().fail(FOREVER);
        assertThat(tenant.asked().field("/status")).isEqualTo("provisioning");
        return tenant;
    }

    private static Api operator() {
        return MORTAL.service().world().operator();
    }

    private static String path(Onboarding tenant) {
        return "/v1/tenants/" + tenant.slug();
    }

    private static Api.Answer shown(Onboarding tenant) {
        return operator().get(path(tenant));
    }

    private static int tries(Onboarding tenant) {
        return shown(tenant).json().path("last_error").path("tries").asInt();
    }

    /// As often as the job would run, and more.
    private static void letTimePass(Duration time) {
        for (var passed = Duration.ZERO; passed.compareTo(time) < 0; passed = passed.plus(STEP)) {
            MORTAL.clock().forward(STEP);
            tryAll();
        }
    }

    private static void tryAll() {
        try {
            MORTAL.service().bean(FinishProvisioning.class).resumeAll();
        } catch (ProviderUnavailable _) {
            assertThat(MORTAL.lifeline().isEndless()).isFalse();
        }
    }

    @Test
    void anOperatorSeesWhyItIsNotFinished() {
        var before = MORTAL.clock().instant();
        var tenant = waiting(StrategyName.POOL);

        var error = shown(tenant).json().path("last_error");

        assertThat(error.path("code").asText()).isEqualTo("provider_unavailable");
        assertThat(error.path("tries").asInt()).isEqualTo(1);
        var since = Instant.parse(error.path("since").asText());
        assertThat(since).isBetween(before, MORTAL.clock().instant());
        assertThat(Instant.parse(error.path("next_try_at").asText()))
                .isBetween(since.plusSeconds(15), since.plusSeconds(30));
    }

    @Test
    void nobodyElseDoesAndNobodyElseHastensIt() {
        var tenant = waiting(StrategyName.POOL);
        var other = MORTAL.service().world();
        MORTAL.lifeline().renew();
        var foreign = key(other.tenant().slug());
        MORTAL.lifeline().fail(FOREVER);
        var own = key(tenant.slug());

        var shown = other.anyone().as(own).get(path(tenant));

        assertThat(shown.outcome()).isEqualTo("403 tenant_suspended");
        assertThat(shown.text()).doesNotContain("last_error", "provider");
        assertThat(other.anyone().as(foreign).get(path(tenant)).outcome()).isEqualTo("403 wrong_tenant");
        assertThat(List.of(own, foreign))
                .allSatisfy(key -> assertThat(other.anyone()
                                .as(key)
                                .post(path(tenant) + "/resume", Map.of())
                                .status())
                        .isEqualTo(403));
        var signIn = Map.of("username", "ann@example.com", "password", "Correct-Horse-7");
        var visitor = other.anyone().post(path(tenant) + "/auth/sign-in", signIn);
        assertThat(visitor.outcome()).isEqualTo("404 tenant_not_found");
        assertThat(visitor.text()).doesNotContain("provider");
    }

    private static String key(String slug) {
        var made = operator().post("/v1/tenants/" + slug + "/api-keys", Map.of("name", "key", "scopes", List.of("*")));
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return made.field("/key");
    }

    @Test
    void itIsTriedLessAndLessOftenAndGoesOnWithinFiveMinutesOnceItsProviderIsBack() {
        var tenant = waiting(StrategyName.POOL);

        letTimePass(Duration.ofHours(1));

        assertThat(tries(tenant)).isBetween(13, 28);
        MORTAL.lifeline().renew();
        letTimePass(Duration.ofMinutes(5));
        assertThat(tenant.isActive().text()).doesNotContain("last_error");
    }

    @Test
    void itIsTriedAtOnceWhereAnOperatorAsksForIt() {
        var tenant = waiting(StrategyName.POOL);
        while (tries(tenant) < 5) {
            letTimePass(STEP);
        }
        MORTAL.lifeline().renew();
        MORTAL.clock().forward(STEP.plusSeconds(1));
        tryAll();
        assertThat(shown(tenant).field("/status")).isEqualTo("provisioning");

        assertThat(operator().post(path(tenant) + "/resume", Map.of()).outcome())
                .isEqualTo("204");
        tryAll();

        tenant.isActive();
    }

    @Test
    void aDeletionOfItIsUndoneUntilItsDay() {
        var tenant = waiting(StrategyName.CLIENT);
        assertThat(operator().delete(path(tenant)).field("/status")).isEqualTo("deleting");

        assertThat(operator().post(path(tenant) + "/resume", Map.of()).outcome())
                .isEqualTo("204");

        assertThat(shown(tenant).field("/status")).isEqualTo("provisioning");
        MORTAL.lifeline().renew();
        letTimePass(STEP.multipliedBy(2));
        tenant.isActive();
    }

    @ParameterizedTest
    @EnumSource
    void itIsDeletedThoughItsProviderDoesNotAnswerAndGivesItsPlaceBack(StrategyName strategy) {
        var places = places();
        var tenant = waiting(strategy);

        var deleted = operator().delete(path(tenant));
        MORTAL.clock().forward(GRACE_AND_MORE);
        tryToRecover();

        assertThat(deleted.outcome()).isEqualTo("202");
        assertThat(deleted.field("/status")).isEqualTo("deleting");
        assertThat(operator().get(path(tenant)).field("/last_error/code")).isEqualTo("provider_unavailable");
        MORTAL.lifeline().renew();
        MORTAL.recover();
        assertThat(shown(tenant).outcome()).isEqualTo("404 tenant_not_found");
        assertThat(places()).isEqualTo(places);
        assertThat(tenant.asked().status()).isIn(201, 409);
        assertThat(MORTAL.ledger().disagreements()).isEmpty();
    }

    private static void tryToRecover() {
        try {
            MORTAL.recover();
        } catch (ProviderUnavailable _) {
            assertThat(MORTAL.lifeline().isEndless()).isFalse();
        }
    }

    /// How many tenants have one in a shard.
    private static int places() {
        return MORTAL
                .service()
                .bean(Scopes.class)
                .in(Scope.PLATFORM, () -> MORTAL.service().bean(Shards.class).sums())
                .stream()
                .mapToInt(Shards.Sum::tenants)
                .sum();
    }
}
