package io.tenantgate.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.app.api.World.Person;
import io.tenantgate.app.api.World.Place;
import io.tenantgate.application.Origin;
import io.tenantgate.application.callers.Caller;
import io.tenantgate.application.invitations.FirstOwner;
import io.tenantgate.application.invitations.Invitee;
import io.tenantgate.application.port.Ids;
import io.tenantgate.application.port.Scope;
import io.tenantgate.application.port.Scopes;
import io.tenantgate.application.port.Tenants;
import io.tenantgate.application.tenants.FinishProvisioning;
import io.tenantgate.domain.members.LoginName;
import io.tenantgate.domain.tenancy.ProviderName;
import io.tenantgate.domain.tenancy.StrategyName;
import io.tenantgate.domain.tenancy.Tenant;
import io.tenantgate.domain.tenancy.TenantId;
import io.tenantgate.domain.tenancy.TenantSettings;
import io.tenantgate.domain.tenancy.TenantSlug;
import io.tenantgate.domain.tenancy.TenantStatus;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// A tenant begins with its owner.
class FirstOwnerApiTest extends ApiTest {
    private static final String ANN = "ann@example.com";

    @Test
    void aTenantBeginsWithItsOwner() {
        var slug = freshSlug();
        var operator = world.operator().with("Idempotency-Key", slug);
        var body = Map.of("slug", slug, "name", "Owned", "owner", Map.of("email", ANN));
        var made = operator.post("/v1/tenants", body);
        var tenant = new Place(made.field("/id"), slug, "");
        var token = world.codeFor(tenant, ANN);

        assertThat(operator.post("/v1/tenants", body).text()).isEqualTo(made.text());
        assertThat(letters(tenant)).hasSize(1);
        assertThat(world.accept(tenant, token, World.PASSWORD).outcome()).isEqualTo("200");
        var owner = world.signIn(new Person(tenant, ANN, World.PASSWORD, ""));
        var me = world.anyone().as(owner.accessToken()).get("/v1/auth/me");
        assertThat(me.json().path("roles").toString()).isEqualTo("[\"owner\"]");
    }

    @Test
    void anOnboardingThatWasCutOffWritesToItsOwnerOnceWhenItIsFinished() {
        var tenant = cutOff();
        assertThat(letters(tenant)).isEmpty();
        clock.forward(Duration.ofSeconds(31));

        service.bean(FinishProvisioning.class).resumeAll();
        service.bean(FinishProvisioning.class).resumeAll();

        var token = world.codeFor(tenant, ANN);
        assertThat(letters(tenant)).hasSize(1);
        assertThat(world.accept(tenant, token, World.PASSWORD).outcome()).isEqualTo("200");
    }

    /// As a crash leaves it, between what was intended and the provider.
    private Place cutOff() {
        var tenant = new Tenant(
                new TenantId(service.bean(Ids.class).next()),
                new TenantSlug(freshSlug()),
                "Cut off",
                TenantStatus.PROVISIONING,
                StrategyName.POOL,
                new ProviderName("builtin"),
                Optional.empty(),
                TenantSettings.INITIAL,
                clock.instant());
        var owner = Invitee.owner(new LoginName(ANN), Optional.empty());
        service.bean(Scopes.class).in(Scope.of(tenant.id()), () -> {
            service.bean(FirstOwner.class).invite(new Caller.Operator("env"), Origin.UNKNOWN, added(tenant), owner);
            return tenant;
        });
        return new Place(tenant.id().toString(), tenant.slug().value(), "");
    }

    private TenantId added(Tenant tenant) {
        assertThat(service.bean(Tenants.class).add(tenant)).isTrue();
        return tenant.id();
    }

    private List<String> letters(Place tenant) {
        var path = "/dev/messages?tenant=" + tenant.id();
        return world.operator().get(path).json().findValuesAsText("recipient");
    }

    private static String freshSlug() {
        return "o-" + UUID.randomUUID().toString().substring(9, 23);
    }
}
