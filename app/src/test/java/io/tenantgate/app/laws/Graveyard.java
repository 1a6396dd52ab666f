package io.tenantgate.app.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.adapters.persistence.scopes.TenantScopes;
import io.tenantgate.adapters.persistence.testing.TestDatabase;
import io.tenantgate.app.api.Eventually;
import io.tenantgate.app.api.World;
import io.tenantgate.app.api.World.Place;
import io.tenantgate.application.port.Scope;
import java.util.UUID;

/// Sees tenants to their end, without a wait of days.
record Graveyard(TestDatabase database, World world) {
    /// Deletes a tenant and lets its grace pass, and waits until some process has done the rest.
    void bury(Place tenant) {
        var deleting = world.operator().delete("/v1/tenants/" + tenant.slug());
        assertThat(deleting.status()).as(deleting.text()).isEqualTo(202);
        letGracePass(tenant);
        Eventually.get(() -> world.operator().get("/v1/tenants/" + tenant.id()).status(), status -> status == 404);
    }

    private void letGracePass(Place tenant) {
        new TenantScopes(database.transaction())
                .in(
                        Scope.PLATFORM,
                        () -> database.sql()
                                .query("update tenantgate.tenants set deletes_at = created_at where tenant_id ="
                                        + " :tenant")
                                .set("tenant", UUID.fromString(tenant.id()))
                                .update());
    }
}
