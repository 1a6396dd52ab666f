package io.tenantgate.app.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.app.api.Api;
import io.tenantgate.app.api.World;
import io.tenantgate.app.api.World.Visitor;
import java.util.Map;

/// What is one tenant's is worth nothing at another.
abstract class SeparationLaws extends Laws {
    private static final String PASSWORD_ELSEWHERE = "Another-Horse-8";

    @EveryStrategy
    void aMemberLivesAFullLife(Strategies strategy) {
        var town = town(strategy);
        var visitor = world.visitor(town.home());
        var me = as(visitor).get(town.home().auth("me"));

        assertThat(town.sharesPools()).isEqualTo(strategy.sharesPools());
        assertThat(me.field("/username")).isEqualTo(visitor.person().email());
        assertThat(world.verify(visitor.accessToken()).field("/tenant"))
                .isEqualTo(town.home().id());
        assertThat(world.verify(visitor.idToken()).field("/user_id"))
                .isEqualTo(visitor.person().id());
        assertThat(world.refresh(town.home(), visitor.refreshToken()).outcome()).isEqualTo("200");
        assertThat(as(visitor).post(town.home().auth("sign-out"), Map.of()).outcome())
                .isEqualTo("204");
        assertThat(world.verify(visitor.accessToken()).field("/reason")).isEqualTo("revoked");
    }

    @EveryStrategy
    void nobodySignsInWhereTheyAreNoMember(Strategies strategy) {
        var town = town(strategy);
        var person = world.person(town.home());

        everywhere(
                town,
                other -> assertThat(world.signInAnswer(other, person.email(), person.password())
                                .outcome())
                        .isEqualTo("401 invalid_credentials"));
    }

    @EveryStrategy
    void whoMayJoinIsToldSoOnlyWithTheRightPasswordOfAnAccountThatIsThere(Strategies strategy) {
        var town = town(strategy, Map.of("self_join", true));
        var person = world.person(town.home());

        var right = world.signInAnswer(town.neighbour(), person.email(), person.password());
        var wrong = world.signInAnswer(town.neighbour(), person.email(), PASSWORD_ELSEWHERE);

        assertThat(right.outcome())
                .isEqualTo(strategy.sharesAccounts() ? "403 not_a_member" : "401 invalid_credentials");
        assertThat(wrong.outcome()).isEqualTo("401 invalid_credentials");
        assertThat(right.text()).doesNotContain("access_token");
    }

    @EveryStrategy
    void aTokenIsRefusedAtEveryOtherTenant(Strategies strategy) {
        var town = town(strategy);
        var visitor = world.visitor(town.home());

        everywhere(town, other -> {
            assertThat(as(visitor).get(other.auth("me")).outcome()).isEqualTo("403 wrong_tenant");
            assertThat(verified(visitor.accessToken(), other)).isEqualTo("wrong_tenant");
            assertThat(verified(visitor.idToken(), other)).isEqualTo("wrong_tenant");
        });
    }

    private String verified(String token, World.Place tenant) {
        return world.operator()
                .post("/v1/tokens/verify", Map.of("token", token, "tenant", tenant.slug()))
                .field("/reason");
    }

    @EveryStrategy
    void anIdTokenIsNoBearerAnywhere(Strategies strategy) {
        var town = town(strategy);
        var visitor = world.visitor(town.home());

        assertThat(world.anyone().as(visitor.idToken()).get("/v1/auth/me").outcome())
                .isEqualTo("401 invalid_token");
    }

    @EveryStrategy
    void aRefreshTokenIsRefusedAtEveryOtherTenantAndStaysGoodAtItsOwn(Strategies strategy) {
        var town = town(strategy);
        var visitor = world.visitor(town.home());

        everywhere(
                town,
                other -> assertThat(world.refresh(other, visitor.refreshToken()).outcome())
                        .isEqualTo("401 invalid_token"));
        assertThat(world.refresh(town.home(), visitor.refreshToken()).outcome()).isEqualTo("200");
    }

    @EveryStrategy
    void aCodeConfirmsNothingAtAnotherTenant(Strategies strategy) {
        var town = town(strategy);
        world.signUp(town.home(), "twice@example.com", World.PASSWORD);
        var code = world.codeFor(town.home(), "twice@example.com");

        everywhere(town, other -> {
            world.signUp(other, "twice@example.com", World.PASSWORD);
            if (!world.codeFor(other, "twice@example.com").equals(code)) {
                assertThat(confirm(other, code).outcome()).isEqualTo("400 code_mismatch");
            }
        });
        assertThat(confirm(town.home(), code).outcome()).isEqualTo("200");
    }

    private Api.Answer confirm(World.Place tenant, String code) {
        return world.anyone()
                .post(tenant.auth("confirm-sign-up"), Map.of("username", "twice@example.com", "code", code));
    }

    @EveryStrategy
    void aResetCodeSetsNoPasswordAtAnotherTenant(Strategies strategy) {
        var town = town(strategy);
        var person = world.person(town.home());
        var confirmed = world.codeFor(town.home(), person.email());
        world.anyone().post(town.home().auth("forgot-password"), Map.of("username", person.email()));
        var code = world.codeAfter(town.home(), person.email(), confirmed);
        var reset = Map.of("username", person.email(), "code", code, "new_password", PASSWORD_ELSEWHERE);

        everywhere(
                town,
                other -> assertThat(world.anyone()
                                .post(other.auth("reset-password"), reset)
                                .status())
                        .isEqualTo(400));
        assertThat(world.signIn(person).accessToken()).isNotEmpty();
        assertThat(world.anyone()
                        .post(town.home().auth("reset-password"), reset)
                        .outcome())
                .isEqualTo("204");
    }

    @EveryStrategy
    void aSuspendedTenantIsShutAtOnceAndItsNeighboursStayOpen(Strategies strategy) {
        var town = town(strategy);
        var here = world.visitor(town.home());
        var there = world.visitor(town.neighbour());

        world.operator().post("/v1/tenants/" + town.home().slug() + "/suspend", Map.of());

        assertThat(as(here).get(town.home().auth("me")).outcome()).isEqualTo("403 tenant_suspended");
        assertThat(world.refresh(town.home(), here.refreshToken()).outcome()).isEqualTo("403 tenant_suspended");
        assertThat(world.verify(here.accessToken()).field("/reason")).isEqualTo("tenant_suspended");
        assertThat(as(there).get(town.neighbour().auth("me")).outcome()).isEqualTo("200");
        assertThat(world.refresh(town.neighbour(), there.refreshToken()).outcome())
                .isEqualTo("200");
    }

    private Api as(Visitor visitor) {
        return world.anyone().as(visitor.accessToken());
    }
}
