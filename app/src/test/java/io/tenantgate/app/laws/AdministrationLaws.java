package io.tenantgate.app.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.app.api.Api;
import io.tenantgate.app.api.World;
import io.tenantgate.app.api.World.Person;
import io.tenantgate.app.api.World.Place;
import io.tenantgate.app.api.World.Visitor;
import io.tenantgate.app.api.openapi.AdministrativeCall;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;

/// Nothing that the administration of a tenant can do changes how anybody signs in at another. What it can do is read
/// from the API's own description, so that a new operation is held to this law the day that it is described.
abstract class AdministrationLaws extends Laws {
    /// Whom the examples of the operations name.
    private static final String NAMED = "dan@example.com";

    @EveryStrategy
    void whoIsAMemberElsewhereOrOfBothSignsInThereAsBefore(Strategies strategy) {
        afterEachCall(strategy, (town, call) -> {
            var both = world.person(town.home(), "both@example.com").email();
            var there = List.of(
                    Standing.of(world, world.person(town.neighbour(), NAMED)),
                    Standing.of(world, world.person(town.neighbour(), both)));
            call.run();
            there.forEach(standing -> standing.assertUnchanged(world));
        });
    }

    @EveryStrategy
    void whoSignsUpElsewhereLaterHasTheirOwnPasswordThere(Strategies strategy) {
        afterEachCall(strategy, (town, call) -> {
            call.run();
            Standing.of(world, world.person(town.neighbour(), NAMED)).assertUnchanged(world);
        });
    }

    @EveryStrategy
    void ofSeveralWhoChangeWhatAllHaveReadOneDoes(Strategies strategy) throws InterruptedException {
        var path = "/v1/tenants/" + town(strategy).home().slug();
        var read = world.operator().get(path).headers().firstValue("ETag").orElseThrow();
        var editor = world.operator().with("If-Match", read);
        Callable<String> edit =
                () -> editor.patch(path, Map.of("name", "Edited")).outcome();

        assertThat(atOnce(edit, edit, edit, edit))
                .containsOnlyOnce("200")
                .containsOnly("200", "412 precondition_failed");
    }

    @EveryStrategy
    void ofARequestThatIsRepeatedAtOnceOneIsDone(Strategies strategy) throws Exception {
        var tenant = world.tenant(strategy.word(), Map.of());
        var once = world.operator().with("Idempotency-Key", "once");
        Callable<String> ask =
                () -> once.post(tenant.invitations(), Map.of("email", NAMED)).text();

        assertThat(atOnce(ask, ask, ask, ask))
                .allMatch(answer -> answer.contains(NAMED))
                .containsOnly(ask.call());
        assertThat(world.operator().get(tenant.users()).json().path("items")).hasSize(1);
    }

    @EveryStrategy
    void ofTwoOwnersWhoActAtOnceOneStays(Strategies strategy) throws InterruptedException {
        for (var deed : Deed.values()) {
            var tenant = world.tenant(strategy.word(), Map.of());
            var one = owner(tenant);
            var other = owner(tenant);

            var outcomes = atOnce(
                    () -> deed.of(as(one, processes.getFirst()), other.person()).outcome(),
                    () -> deed.of(as(other, processes.getLast()), one.person()).outcome());

            assertThat(outcomes).as("%s", deed).containsOnlyOnce(deed.done).anyMatch(told -> told.startsWith("4"));
            assertThat(world.operator()
                            .get(tenant.users() + "?role=owner&enabled=true")
                            .json()
                            .path("items"))
                    .hasSize(1);
        }
    }

    /// What may take a tenant's last owner.
    private enum Deed {
        DEMOTE("200"),
        DISABLE("200"),
        DELETE("204"),
        LEAVE("204");

        private final String done;

        Deed(String done) {
            this.done = done;
        }

        private Api.Answer of(Api caller, Person other) {
            return switch (this) {
                case DEMOTE -> caller.patch(other.path(), Map.of("roles", List.of("member")));
                case DISABLE -> caller.patch(other.path(), Map.of("enabled", false));
                case DELETE -> caller.delete(other.path());
                case LEAVE -> caller.delete("/v1/auth/me");
            };
        }
    }

    private Visitor owner(Place tenant) {
        var person = world.person(tenant);
        world.operator().patch(person.path(), Map.of("roles", List.of("owner")));
        return world.signIn(person);
    }

    private static Api as(Visitor visitor, World process) {
        return process.anyone().as(visitor.accessToken());
    }

    @SafeVarargs
    private static List<String> atOnce(Callable<String>... requests) throws InterruptedException {
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            return callers.invokeAll(List.of(requests)).stream()
                    .map(Future::resultNow)
                    .toList();
        }
    }

    private void afterEachCall(Strategies strategy, BiConsumer<Town, Runnable> law) {
        var calls = AdministrativeCall.all(world);
        assertThat(calls).isNotEmpty();
        for (var call : calls) {
            var town = town(strategy);
            law.accept(town, () -> {
                var answer = call.at(town.home(), world, started.inside(), NAMED);
                assertThat(isDone(strategy, call, answer))
                        .as("%s: %s", call, answer.text())
                        .isTrue();
            });
        }
    }

    private static boolean isDone(Strategies strategy, AdministrativeCall call, Api.Answer answer) {
        if (strategy.sharesAccounts()) {
            return call.isDoneToSharedAccountsBy(answer);
        }
        return strategy.sharesPools() ? call.isDoneInASharedPoolBy(answer) : call.isDoneBy(answer);
    }

    /// How a person stands at a tenant.
    private record Standing(Person person, Visitor session, String subject) {
        static Standing of(World world, Person person) {
            var session = world.signIn(person);
            return new Standing(person, session, subjectOf(world, session));
        }

        /// The session lives, the password is theirs, and who signs in is still the same.
        void assertUnchanged(World world) {
            var me = world.anyone().as(session.accessToken()).get("/v1/auth/me");
            assertThat(me.outcome()).isEqualTo("200");
            assertThat(world.refresh(person.tenant(), session.refreshToken()).outcome())
                    .isEqualTo("200");
            assertThat(subjectOf(world, world.signIn(person))).isEqualTo(subject);
        }

        private static String subjectOf(World world, Visitor visitor) {
            var verified = world.verify(visitor.accessToken());
            return verified.field("/user_id") + " " + verified.json().path("subject");
        }
    }
}
