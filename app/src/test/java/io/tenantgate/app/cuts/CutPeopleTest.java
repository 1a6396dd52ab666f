package io.tenantgate.app.cuts;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.app.api.Api;
import io.tenantgate.app.api.World;
import io.tenantgate.app.api.World.Place;
import io.tenantgate.domain.tenancy.StrategyName;
import io.tenantgate.testkit.provider.Lifeline.Side;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// People whose process is cut off at any call on the provider come in, or go, all the same: account, evidence and
/// membership agree when somebody has come after it.
class CutPeopleTest {
    private static final String EVERY_WAY = "io.tenantgate.app.cuts.Mortal#everyWay";
    private static final Mortal MORTAL = Mortal.start();

    private final World world = MORTAL.world();

    @AfterAll
    static void stop() {
        MORTAL.close();
    }

    /// Two tenants that may share a pool.
    private record Pair(Place home, Place neighbour) {
        static Pair of(World world, StrategyName strategy) {
            var first = world.tenant(strategy, Map.of());
            var second = world.tenant(strategy, Map.of());
            return first.issuer().equals(second.issuer()) || strategy == StrategyName.POOL
                    ? new Pair(first, second)
                    : new Pair(second, world.tenant(strategy, Map.of()));
        }
    }

    private Api.Answer confirm(Place tenant, String email, String code) {
        return world.anyone().post(tenant.auth("confirm-sign-up"), Map.of("username", email, "code", code));
    }

    private boolean comesIn(Place tenant, String email) {
        return world.signInAnswer(tenant, email, World.PASSWORD).status() == 200;
    }

    private void isIn(Place tenant, String email) {
        assertThat(world.signInAnswer(tenant, email, World.PASSWORD).outcome()).isEqualTo("200");
    }

    @ParameterizedTest
    @MethodSource(EVERY_WAY)
    void whoSignsUpDoesSoAgain(StrategyName strategy, Side side) {
        var tenant = world.tenant(strategy, Map.of());
        MORTAL.atEveryCall(side, _ -> {
            var email = World.freshAddress();
            var request = Map.of("email", email, "password", World.PASSWORD);
            return new Act(() -> world.anyone().post(tenant.auth("sign-up"), request), () -> {
                world.person(tenant, email);
                isIn(tenant, email);
            });
        });
    }

    @ParameterizedTest
    @MethodSource(EVERY_WAY)
    void aCodeThatWasTakenMakesAMember(StrategyName strategy, Side side) {
        var tenant = world.tenant(strategy, Map.of());
        MORTAL.atEveryCall(side, _ -> {
            var email = World.freshAddress();
            world.signUp(tenant, email, World.PASSWORD);
            var earlier = world.codeFor(tenant, email);
            world.signUp(tenant, email, World.PASSWORD);
            var code = world.codeAfter(tenant, email, earlier);
            return new Act(() -> confirm(tenant, email, code), () -> {
                if (!comesIn(tenant, email)) {
                    assertThat(confirm(tenant, email, code).outcome()).isEqualTo("200");
                }
                isIn(tenant, email);
            });
        });
    }

    @ParameterizedTest
    @MethodSource(EVERY_WAY)
    void whoHasAnAccountAlreadySignsUpAgain(StrategyName strategy, Side side) {
        var pair = Pair.of(world, strategy);
        MORTAL.atEveryCall(side, _ -> {
            var email = world.person(pair.neighbour(), World.freshAddress()).email();
            world.signUp(pair.home(), email, World.PASSWORD);
            var code = world.codeFor(pair.home(), email);
            return new Act(() -> confirm(pair.home(), email, code), () -> {
                if (!comesIn(pair.home(), email)) {
                    world.person(pair.home(), email);
                }
                isIn(pair.home(), email);
                isIn(pair.neighbour(), email);
            });
        });
    }

    @ParameterizedTest
    @MethodSource(EVERY_WAY)
    void whoTakesAnInvitationUpIsAMemberOrTakesItUpAgain(StrategyName strategy, Side side) {
        var tenant = world.tenant(strategy, Map.of());
        MORTAL.atEveryCall(side, _ -> invited(tenant, World.freshAddress()));
    }

    @ParameterizedTest
    @MethodSource(EVERY_WAY)
    void soDoesWhoHasAnAccountAlready(StrategyName strategy, Side side) {
        var pair = Pair.of(world, strategy);
        MORTAL.atEveryCall(
                side,
                _ -> invited(
                        pair.home(),
                        world.person(pair.neighbour(), World.freshAddress()).email()));
    }

    private Act invited(Place tenant, String email) {
        world.invite(tenant, email);
        var token = world.codeFor(tenant, email);
        return new Act(() -> world.accept(tenant, token, World.PASSWORD), () -> {
            if (!comesIn(tenant, email)) {
                assertThat(world.accept(tenant, token, World.PASSWORD).outcome())
                        .isEqualTo("200");
            }
            isIn(tenant, email);
        });
    }

    @ParameterizedTest
    @MethodSource(EVERY_WAY)
    void anInvitationEndsTheSignUpsOfItsAddress(StrategyName strategy, Side side) {
        var tenant = world.tenant(strategy, Map.of());
        MORTAL.atEveryCall(side, _ -> {
            var email = World.freshAddress();
            world.signUp(tenant, email, World.PASSWORD);
            var code = world.codeFor(tenant, email);
            return new Act(
                    () -> world.operator().post(tenant.invitations(), Map.of("email", email)),
                    () -> assertThat(confirm(tenant, email, code).status()).isEqualTo(400));
        });
    }

    @ParameterizedTest
    @MethodSource("io.tenantgate.app.cuts.Making#everyWay")
    void whomAnAdministratorMakesIsMadeOnce(StrategyName strategy, Side side) {
        var tenant = world.tenant(strategy, Map.of());
        MORTAL.atEveryCall(side, _ -> Making.withKey(world, tenant, World.freshAddress()));
        MORTAL.atEveryCall(side, _ -> Making.withoutKey(world, tenant, World.freshAddress()));
    }

    @ParameterizedTest
    @MethodSource(EVERY_WAY)
    void whoLeavesHasLeftAndTheAccountFollows(StrategyName strategy, Side side) {
        var tenant = world.tenant(strategy, Map.of());
        MORTAL.atEveryCall(side, _ -> {
            var visitor = world.visitor(tenant);
            return new Act(() -> world.anyone().as(visitor.accessToken()).delete(tenant.auth("me")), () -> {
                assertThat(comesIn(tenant, visitor.person().email())).isFalse();
                world.person(tenant, visitor.person().email());
            });
        });
    }

    @ParameterizedTest
    @MethodSource(EVERY_WAY)
    void whoLeavesOneOfTwoStaysAtTheOther(StrategyName strategy, Side side) {
        var pair = Pair.of(world, strategy);
        MORTAL.atEveryCall(side, _ -> {
            var there = world.person(pair.neighbour(), World.freshAddress());
            var here = world.signIn(world.person(pair.home(), there.email()));
            return new Act(
                    () -> world.anyone()
                            .as(here.accessToken())
                            .delete(pair.home().auth("me")),
                    () -> {
                        assertThat(comesIn(pair.home(), there.email())).isFalse();
                        isIn(pair.neighbour(), there.email());
                    });
        });
    }

    @ParameterizedTest
    @MethodSource(EVERY_WAY)
    void aTenantThatIsDeletedTakesNobodyElseAlong(StrategyName strategy, Side side) {
        var pair = Pair.of(world, strategy);
        var both = world.person(pair.neighbour(), World.freshAddress());
        world.person(pair.home(), both.email());
        world.person(pair.home(), World.freshAddress());
        world.signUp(pair.home(), World.freshAddress(), World.PASSWORD);
        world.operator().delete("/v1/tenants/" + pair.home().slug());
        MORTAL.clock().forward(Duration.ofDays(8));

        MORTAL.atEveryCallOfJobs(side);

        assertThat(world.operator().get("/v1/tenants/" + pair.home().id()).outcome())
                .isEqualTo("404 tenant_not_found");
        isIn(pair.neighbour(), both.email());
        assertThat(MORTAL.ledger().disagreements()).isEmpty();
    }
}
