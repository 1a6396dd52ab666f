package io.tenantgate.app.drift;

import static io.tenantgate.app.drift.Walk.kinds;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.tenantgate.app.api.Service;
import io.tenantgate.app.api.World;
import io.tenantgate.app.api.World.Person;
import io.tenantgate.app.api.World.Place;
import io.tenantgate.app.drift.Plot.Scene;
import io.tenantgate.application.provider.Surveyor.State;
import io.tenantgate.domain.drift.Drift;
import io.tenantgate.domain.tenancy.StrategyName;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever somebody does at the provider is found, repaired, and not found again, by one page or by many; whoever only
/// looks changes nothing; and a neighbour in the same shard is told nothing and loses nothing.
abstract class DriftLaw {
    abstract Service service();

    private World world() {
        return service().world();
    }

    static Stream<Arguments> everyPlot() {
        return Arrays.stream(Plot.values())
                .flatMap(plot -> Arrays.stream(StrategyName.values())
                        .filter(plot::canHappenAt)
                        .map(strategy -> Arguments.of(plot, strategy)));
    }

    @Test
    void everyKindOfDriftIsPlotted() {
        var plotted = Arrays.stream(Plot.values()).map(Plot::kind).collect(Collectors.toSet());

        assertThat(plotted).containsExactlyInAnyOrder(kindsOfDrift());
    }

    @SuppressWarnings("unchecked")
    private static Class<? extends Drift>[] kindsOfDrift() {
        return (Class<? extends Drift>[]) Drift.class.getPermittedSubclasses();
    }

    @ParameterizedTest
    @MethodSource("everyPlot")
    void whatIsPlottedIsFoundRepairedAndNotFoundAgain(Plot plot, StrategyName strategy) {
        var scene = scene(strategy);
        var walk = Walk.of(world().operator());
        assertThat(walk.looking(scene.hand().tenant())).isEmpty();

        plot.carryOut(scene);

        var found = walk.looking(scene.hand().tenant());
        assertThat(kinds(found)).containsExactly(plot.word());
        assertThat(walk.looking(scene.hand().tenant())).isEqualTo(found);
        assertThat(repaired(walk.repairing(scene.hand().tenant()))).isEqualTo(!plot.isBeyondRepair());
        assertThat(walk.looking(scene.hand().tenant())).hasSize(plot.isBeyondRepair() ? 1 : 0);
    }

    private static boolean repaired(List<JsonNode> items) {
        assertThat(items).hasSize(1);
        return items.getFirst().path("repaired").asBoolean();
    }

    @ParameterizedTest
    @MethodSource("everyPlot")
    void aNeighbourSeesOnlyWhatTheyShareAndLosesNothing(Plot plot, StrategyName strategy) {
        var scene = scene(strategy);
        var neighbour = scene.neighbours().tenant();
        var walk = Walk.of(world().operator());

        plot.carryOut(scene);
        walk.repairing(scene.hand().tenant());

        var shared = plot.strikesNeighbours(strategy) ? List.of(plot.word()) : List.<String>of();
        assertThat(kinds(walk.repairing(neighbour))).isEqualTo(shared);
        assertThat(walk.looking(neighbour)).isEmpty();
        assertThat(walk.looking(scene.hand().tenant())).hasSize(plot.isBeyondRepair() ? 1 : 0);
        world().signIn(scene.ben());
        if (!shared.isEmpty()) {
            assertThat(scene.neighbours().place().client())
                    .isEqualTo(scene.hand().place().client());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"CLIENT_DELETED", "TAKEN_OUT_OF_THE_GROUP", "NAME_CHANGED", "PUT_INTO_THE_GROUP"})
    void whoIsAMemberComesInAfterwards(Plot plot) {
        for (var strategy : StrategyName.values()) {
            if (plot.canHappenAt(strategy)) {
                var scene = scene(strategy);
                plot.carryOut(scene);
                Walk.of(world().operator()).repairing(scene.hand().tenant());

                world().signIn(scene.ann());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoHasNoAccountIsNoMemberAndWhoIsDisabledThereIsDisabledHere(StrategyName strategy) {
        var scene = scene(strategy);
        var cem = person(scene.hand().tenant(), "cem");
        Plot.ACCOUNT_DELETED.carryOut(scene);
        scene.hand().disable(cem);

        Walk.of(world().operator()).repairing(scene.hand().tenant());

        var operator = world().operator();
        assertThat(operator.get(scene.ann().path()).outcome()).isEqualTo("404 user_not_found");
        assertThat(operator.get(cem.path()).field("/enabled")).isEqualTo("false");
    }

    @ParameterizedTest
    @EnumSource(names = {"POOL", "ATTRIBUTE"})
    void anAccountThatIsNobodysIsDisabledAndStays(StrategyName strategy) {
        var scene = scene(strategy);
        var stray = scene.hand().make(UUID.randomUUID());

        Walk.of(world().operator()).repairing(scene.hand().tenant());

        assertThat(scene.hand().stateOf(stray)).isEqualTo(State.DISABLED);
    }

    @ParameterizedTest
    @EnumSource
    void aWalkInSmallStepsFindsTheSame(StrategyName strategy) {
        var scene = scene(strategy);
        var others = List.of(
                person(scene.hand().tenant(), "cem"), person(scene.hand().tenant(), "dan"), scene.ann());
        others.forEach(person -> scene.hand().change(person, "name", "Another"));

        assertThat(new Walk(world().operator(), 1).looking(scene.hand().tenant()))
                .hasSize(3)
                .isEqualTo(Walk.of(world().operator()).looking(scene.hand().tenant()));
    }

    @ParameterizedTest
    @EnumSource
    void whoIsAboutToComeInIsInOrder(StrategyName strategy) {
        var scene = scene(strategy);
        var tenant = scene.hand().tenant();
        world().signUp(tenant, "eve@example.com", World.PASSWORD);
        world().invite(tenant, "fay@example.com");

        assertThat(Walk.of(world().operator()).looking(tenant)).isEmpty();
    }

    final Scene scene(StrategyName strategy) {
        var home = world().tenant(strategy, Map.of());
        var foreign = beside(home, strategy);
        return new Scene(
                world(),
                new Hand(service(), home),
                person(home, "ann"),
                new Hand(service(), foreign),
                person(foreign, "ben"));
    }

    private Place beside(Place home, StrategyName strategy) {
        var word = strategy.name().toLowerCase(Locale.ROOT);
        var slug = home.slug() + "-next";
        var body = new HashMap<String, Object>(Map.of("slug", slug, "name", slug, "strategy", word));
        if (strategy != StrategyName.POOL) {
            body.put("affinity", home.slug());
        }
        var made = world().operator().post("/v1/tenants", body);
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return new Place(made.field("/id"), slug, home.issuer());
    }

    /// Of an address of their own: shards are shared by all tests.
    private Person person(Place tenant, String name) {
        var email = name + UUID.randomUUID().toString().substring(0, 8) + "@example.com";
        world().invite(tenant, email);
        var accepted = world().accept(tenant, world().codeFor(tenant, email), World.PASSWORD);
        assertThat(accepted.outcome()).as(accepted.text()).isEqualTo("200");
        return new Person(tenant, email, World.PASSWORD, accepted.field("/user_id"));
    }
}
