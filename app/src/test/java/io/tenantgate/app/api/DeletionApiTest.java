package io.tenantgate.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.domain.tenancy.StrategyName;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A deletion over weeks. The clock is this class's own.
class DeletionApiTest {
    private static final MovableClock CLOCK = new MovableClock();
    private static final Service SERVICE = Service.start(CLOCK);

    private final World world = SERVICE.world();

    @AfterAll
    static void stop() {
        SERVICE.close();
    }

    private Api.Answer delete(World.Place tenant) {
        return world.operator().delete("/v1/tenants/" + tenant.slug());
    }

    private Api.Answer tell(World.Place tenant, String deed) {
        return world.operator().post("/v1/tenants/" + tenant.slug() + "/" + deed, Map.of());
    }

    private void bury(World.Place tenant) {
        delete(tenant);
        CLOCK.forward(Duration.ofDays(8));
        isGone(tenant);
    }

    private void isGone(World.Place tenant) {
        Eventually.get(() -> world.operator().get("/v1/tenants/" + tenant.id()).status(), status -> status == 404);
    }

    @Test
    void aDeletionTellsItsDayAndKeepsIt() {
        var tenant = world.tenant();
        var first = delete(tenant);

        CLOCK.forward(Duration.ofDays(2));
        var again = delete(tenant);

        assertThat(first.status()).isEqualTo(202);
        assertThat(first.field("/status")).isEqualTo("deleting");
        assertThat(Duration.between(CLOCK.instant(), Instant.parse(first.field("/deletes_at"))))
                .isBetween(Duration.ofDays(5).minusMinutes(5), Duration.ofDays(5));
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(world.operator().get("/v1/tenants/" + tenant.id()).text()).isEqualTo(first.text());
    }

    @Test
    void onlyWhoIsAnOperatorDeletes() {
        var tenant = world.tenant();
        var body = Map.of("name", "key", "scopes", List.of("*"));
        var key = world.operator().post("/v1/tenants/" + tenant.slug() + "/api-keys", body);

        assertThat(world.anyone().delete("/v1/tenants/" + tenant.slug()).outcome())
                .isEqualTo("401 invalid_token");
        assertThat(world.anyone()
                        .as(key.field("/key"))
                        .delete("/v1/tenants/" + tenant.slug())
                        .outcome())
                .isEqualTo("403 forbidden");
        assertThat(world.operator().delete("/v1/tenants/nobody-here").outcome()).isEqualTo("404 tenant_not_found");
    }

    @Test
    void aTenantThatIsBeingDeletedIsNotSuspended() {
        var tenant = world.tenant();
        delete(tenant);

        assertThat(tell(tenant, "suspend").outcome()).isEqualTo("409 conflict");
        assertThat(tell(tenant, "resume").outcome()).isEqualTo("204");
        assertThat(world.operator().get("/v1/tenants/" + tenant.id()).json().has("deletes_at"))
                .isFalse();
    }

    @Test
    void aSuspendedTenantIsDeletedToo() {
        var tenant = world.tenant();
        tell(tenant, "suspend");

        bury(tenant);
    }

    @ParameterizedTest
    @EnumSource
    void aSlugIsFreeAfterNinetyDaysAndItsNewTenantIsAnother(StrategyName strategy) {
        var slug = "phoenix-" + strategy.name().toLowerCase(java.util.Locale.ROOT);
        var word = strategy.name().toLowerCase(java.util.Locale.ROOT);
        var wishes = Map.of("slug", slug, "name", slug, "strategy", word);
        var first = new World.Place(world.operator().post("/v1/tenants", wishes).field("/id"), slug, "");
        var before = world.visitor(first);

        bury(first);
        CLOCK.forward(Duration.ofDays(89));
        assertThat(world.operator().post("/v1/tenants", wishes).outcome()).isEqualTo("409 conflict");
        CLOCK.forward(Duration.ofDays(1));
        var made = Eventually.get(() -> world.operator().post("/v1/tenants", wishes), answer -> answer.status() == 201);
        var after = world.signIn(world.person(
                new World.Place(made.field("/id"), slug, ""), before.person().email()));

        assertThat(made.field("/id")).isNotEqualTo(first.id());
        assertThat(after.person().id()).isNotEqualTo(before.person().id());
        assertThat(world.anyone().as(before.accessToken()).get("/v1/auth/me").outcome())
                .isEqualTo("401 invalid_token");
        assertThat(world.refresh(first, before.refreshToken()).outcome()).isEqualTo("401 invalid_token");
        assertThat(world.operator().get("/v1/tenants/" + slug).field("/id")).isEqualTo(made.field("/id"));
    }
}
