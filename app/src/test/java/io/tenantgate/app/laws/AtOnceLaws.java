package io.tenantgate.app.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.app.api.Api;
import io.tenantgate.app.api.World;
import io.tenantgate.app.api.World.Place;
import io.tenantgate.app.api.World.Visitor;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/// What one process has answered holds at the next request, at whichever process that is. Each is asked before too, so
/// that what it might remember would show.
abstract class AtOnceLaws extends Laws {
    /// Runs a law for each process that acts, and another that is asked then where there is one.
    private void eachWay(BiConsumer<World, World> law) {
        for (int acting = 0; acting < processes.size(); acting++) {
            law.accept(processes.get(acting), processes.get((acting + 1) % processes.size()));
        }
    }

    private Visitor visitor(Strategies strategy, World asked) {
        var visitor = world.visitor(world.tenant(strategy.word(), Map.of()));
        assertThat(as(visitor, asked).get("/v1/auth/me").outcome()).isEqualTo("200");
        return visitor;
    }

    @EveryStrategy
    void aSuspensionAndItsEndHoldAtTheNextRequestAnywhere(Strategies strategy) {
        eachWay((acting, asked) -> {
            var visitor = visitor(strategy, asked);
            var tenant = visitor.person().tenant();

            acting.operator().post("/v1/tenants/" + tenant.slug() + "/suspend", Map.of());
            assertThat(as(visitor, asked).get("/v1/auth/me").outcome()).isEqualTo("403 tenant_suspended");
            assertThat(asked.refresh(tenant, visitor.refreshToken()).outcome()).isEqualTo("403 tenant_suspended");

            acting.operator().post("/v1/tenants/" + tenant.slug() + "/resume", Map.of());
            assertThat(as(visitor, asked).get("/v1/auth/me").outcome()).isEqualTo("200");
        });
    }

    @EveryStrategy
    void aSignOutHoldsAtTheNextRequestAnywhere(Strategies strategy) {
        var person = world.person(world.tenant(strategy.word(), Map.of()));
        eachWay((acting, asked) -> {
            var visitor = asked.signIn(person);
            assertThat(as(visitor, asked).get("/v1/auth/me").outcome()).isEqualTo("200");

            as(visitor, acting).post("/v1/auth/sign-out", Map.of());

            assertThat(as(visitor, asked).get("/v1/auth/me").outcome()).isEqualTo("401 invalid_token");
            assertThat(asked.verify(visitor.accessToken()).field("/reason")).isEqualTo("revoked");
        });
    }

    @EveryStrategy
    void aSignOutEverywhereHoldsAtTheNextRefreshAnywhere(Strategies strategy) {
        var person = world.person(world.tenant(strategy.word(), Map.of()));
        eachWay((acting, asked) -> {
            var visitor = asked.signIn(person);

            as(visitor, acting).post("/v1/auth/sign-out", Map.of("everywhere", true));

            assertThat(asked.refresh(visitor.person().tenant(), visitor.refreshToken())
                            .outcome())
                    .isEqualTo("401 invalid_token");
        });
    }

    @EveryStrategy
    void whoHasLeftIsNoMemberAtTheNextRequestAnywhere(Strategies strategy) {
        eachWay((acting, asked) -> {
            var visitor = visitor(strategy, asked);
            var person = visitor.person();

            as(visitor, acting).delete("/v1/auth/me");

            assertThat(as(visitor, asked).get("/v1/auth/me").outcome()).isEqualTo("401 invalid_token");
            assertThat(asked.signInAnswer(person.tenant(), person.email(), person.password())
                            .outcome())
                    .isEqualTo("401 invalid_credentials");
        });
    }

    @EveryStrategy
    void whoIsRemovedIsNoMemberAtTheNextRequestAnywhere(Strategies strategy) {
        eachWay((acting, asked) -> {
            var visitor = visitor(strategy, asked);
            var person = visitor.person();

            assertThat(acting.operator().delete(person.path()).outcome()).isEqualTo("204");

            assertThat(as(visitor, asked).get("/v1/auth/me").outcome()).isEqualTo("401 invalid_token");
            assertThat(asked.refresh(person.tenant(), visitor.refreshToken()).outcome())
                    .isEqualTo("401 invalid_token");
            assertThat(asked.signInAnswer(person.tenant(), person.email(), person.password())
                            .outcome())
                    .isEqualTo("401 invalid_credentials");
        });
    }

    @EveryStrategy
    void whoIsSignedOutByAnAdministratorIsSoAtTheNextRequestAnywhere(Strategies strategy) {
        eachWay((acting, asked) -> {
            var visitor = visitor(strategy, asked);
            var person = visitor.person();

            var done = acting.operator().post(person.path() + "/sign-out", Map.of());
            assertThat(done.outcome()).isEqualTo("204");

            assertThat(as(visitor, asked).get("/v1/auth/me").outcome()).isEqualTo("401 invalid_token");
            assertThat(asked.refresh(person.tenant(), visitor.refreshToken()).outcome())
                    .isEqualTo("401 invalid_token");
            assertThat(asked.signIn(person).accessToken()).isNotEmpty();
        });
    }

    @EveryStrategy
    void rolesHoldAtTheNextRequestAnywhere(Strategies strategy) {
        eachWay((acting, asked) -> {
            var visitor = visitor(strategy, asked);
            var person = visitor.person();
            assertThat(as(visitor, asked).get(person.tenant().users()).outcome())
                    .isEqualTo("403 forbidden");

            acting.operator().patch(person.path(), Map.of("roles", List.of("admin")));
            assertThat(as(visitor, asked).get(person.tenant().users()).outcome())
                    .isEqualTo("200");

            acting.operator().patch(person.path(), Map.of("roles", List.of("member")));
            assertThat(as(visitor, asked).get(person.tenant().users()).outcome())
                    .isEqualTo("403 forbidden");
        });
    }

    @EveryStrategy
    void aRevokedKeyIsNoneAtTheNextRequestAnywhere(Strategies strategy) {
        var tenant = world.tenant(strategy.word(), Map.of());
        var keys = "/v1/tenants/" + tenant.slug() + "/api-keys";
        eachWay((acting, asked) -> {
            var made = acting.operator().post(keys, Map.of("name", "k", "scopes", List.of("users:read")));
            var holder = asked.anyone().as(made.field("/key"));
            assertThat(holder.get(tenant.users()).outcome()).isEqualTo("200");

            acting.operator().delete(keys + "/" + made.field("/id"));

            assertThat(holder.get(tenant.users()).outcome()).isEqualTo("401 invalid_token");
        });
    }

    @EveryStrategy
    void aSettingHoldsAtTheNextRequestAnywhere(Strategies strategy) {
        var tenant = world.tenant(strategy.word(), Map.of());
        eachWay((acting, asked) -> {
            asked.signUp(tenant, "ann@example.com", World.PASSWORD);

            letSignUp(acting, tenant, false);
            var refused = asked.anyone()
                    .post(tenant.auth("sign-up"), Map.of("email", "ann@example.com", "password", World.PASSWORD));
            assertThat(refused.outcome()).isEqualTo("403 forbidden");

            letSignUp(acting, tenant, true);
            asked.signUp(tenant, "ann@example.com", World.PASSWORD);
        });
    }

    private static void letSignUp(World process, Place tenant, boolean may) {
        var changed = process.operator()
                .with("If-Match", "*")
                .patch("/v1/tenants/" + tenant.slug(), Map.of("settings", Map.of("self_sign_up", may)));
        assertThat(changed.outcome()).isEqualTo("200");
    }

    @EveryStrategy
    void anAddedRoleIsThereAtTheNextRequestAnywhere(Strategies strategy) {
        eachWay((acting, asked) -> {
            var tenant = world.tenant(strategy.word(), Map.of());
            var roles = "/v1/tenants/" + tenant.slug() + "/roles";
            var invitation = Map.of("email", "ann@example.com", "roles", List.of("auditor"));
            assertThat(asked.operator().post(tenant.invitations(), invitation).outcome())
                    .isEqualTo("400 invalid_request");

            acting.operator().post(roles, Map.of("name", "auditor"));
            assertThat(asked.operator().get(roles).text()).contains("auditor");
            acting.operator().delete(roles + "/auditor");
            assertThat(asked.operator().post(tenant.invitations(), invitation).outcome())
                    .isEqualTo("400 invalid_request");
            acting.operator().post(roles, Map.of("name", "auditor"));

            assertThat(asked.operator().post(tenant.invitations(), invitation).outcome())
                    .isEqualTo("201");
        });
    }

    private static Api as(Visitor visitor, World process) {
        return process.anyone().as(visitor.accessToken());
    }
}
