package io.tenantgate.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.app.api.World.Person;
import io.tenantgate.app.api.World.Place;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// A service behind a proxy, whose tenants have subdomains, and a page where invitations are taken up.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublicNamesApiTest {
    private static final Map<String, String> NAMES = Map.of(
            "TENANTGATE_TENANCY_BASE_DOMAIN",
            "saas.example",
            "TENANTGATE_TRUSTED_PROXIES",
            "127.0.0.0/8",
            "TENANTGATE_INVITATION_URL",
            "https://app.saas.example/welcome");

    private Service service;
    private World world;

    @BeforeAll
    void start() {
        service = Service.start(new MovableClock(), NAMES);
        world = service.world();
    }

    @AfterAll
    void stop() {
        service.close();
    }

    @Test
    void aSubdomainLeadsToItsTenant() {
        var ann = world.person(world.tenant());
        var elsewhere = world.tenant();

        assertThat(signIn(under(ann.tenant()), ann)).isEqualTo("200");
        for (var caller : List.of(
                world.anyone(),
                under(elsewhere),
                host("www.saas.example"),
                host(ann.tenant().slug() + ".other.example"),
                host("www." + ann.tenant().slug() + ".saas.example"))) {
            assertThat(signIn(caller, ann)).isEqualTo("401 invalid_credentials");
        }
        assertThat(signUp(host("www.saas.example"))).isEqualTo("400 tenant_required");
        assertThat(signUp(under(elsewhere))).isEqualTo("202");
    }

    @Test
    void whoIsNamedTwoTenantsIsAskedWhich() {
        var ann = world.visitor(world.tenant());
        var elsewhere = world.tenant();

        assertThat(signIn(under(elsewhere).with("Tenant", ann.person().tenant().slug()), ann.person()))
                .isEqualTo("400 tenant_ambiguous");
        assertThat(under(elsewhere).as(ann.accessToken()).get("/v1/auth/me").outcome())
                .isEqualTo("400 tenant_ambiguous");
        assertThat(under(ann.person().tenant())
                        .as(ann.accessToken())
                        .get("/v1/auth/me")
                        .outcome())
                .isEqualTo("200");
    }

    @Test
    void aLetterOfInvitationLeadsToThePageWithItsTenantAndToken() {
        var tenant = world.tenant();
        world.invite(tenant, "ann@example.com");

        var letter = world.message(tenant, "ann@example.com");

        assertThat(letter.toString())
                .contains("https://app.saas.example/welcome?tenant=%s&token=%s"
                        .formatted(tenant.slug(), letter.path("code").asText()));
    }

    private Api under(Place tenant) {
        return host(tenant.slug() + ".saas.example");
    }

    private Api host(String name) {
        return world.anyone().with("X-Forwarded-Host", name);
    }

    private static String signUp(Api caller) {
        return caller.post("/v1/auth/sign-up", Map.of("email", "new@example.com", "password", World.PASSWORD))
                .outcome();
    }

    private static String signIn(Api caller, Person person) {
        return caller.post("/v1/auth/sign-in", Map.of("username", person.email(), "password", person.password()))
                .outcome();
    }
}
