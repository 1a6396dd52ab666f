package io.tenantgate.app.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.adapters.persistence.sql.Sql;
import io.tenantgate.app.api.World.Person;
import io.tenantgate.application.port.Scope;
import io.tenantgate.application.port.Scopes;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.UUID;

/// A membership that is disabled opens nothing any more, and leaves the person's other membership as it is.
abstract class DisabledLaws extends Laws {
    @EveryStrategy
    void aDisabledMemberIsShutOutAtOnce(Strategies strategy) {
        var town = town(strategy);
        var here = world.person(town.home(), "dis@example.com");
        var there = world.person(town.neighbour(), "dis@example.com");
        var visitor = world.signIn(here);
        var neighbour = world.signIn(there);

        disable(here);

        var me = world.anyone().as(visitor.accessToken()).get("/v1/auth/me");
        assertThat(me.outcome()).isEqualTo("403 user_disabled");
        assertThat(world.verify(visitor.accessToken()).field("/reason")).isEqualTo("user_disabled");
        assertThat(world.refresh(town.home(), visitor.refreshToken()).outcome()).isEqualTo("403 user_disabled");
        assertThat(world.signInAnswer(town.home(), here.email(), here.password())
                        .outcome())
                .isEqualTo("403 user_disabled");
        assertThat(world.signInAnswer(town.home(), here.email(), "Wrong-Horse-1")
                        .outcome())
                .isEqualTo("401 invalid_credentials");
        assertThat(world.anyone().as(neighbour.accessToken()).get("/v1/auth/me").outcome())
                .isEqualTo("200");
        assertThat(world.signIn(there).accessToken()).isNotEmpty();
    }

    /// No operation does it yet.
    private void disable(Person person) {
        var inside = started.inside();
        var tenant = new TenantId(UUID.fromString(person.tenant().id()));
        var update = "update tenantgate.members set enabled = false where tenant_id = :tenant and member_id = :member";
        inside.bean(Scopes.class)
                .in(
                        Scope.of(tenant),
                        () -> inside.bean(Sql.class)
                                .query(update)
                                .set("tenant", tenant.value())
                                .set("member", UUID.fromString(person.id()))
                                .update());
    }
}
