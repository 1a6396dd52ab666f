package io.tenantgate.app.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.app.api.Api;
import io.tenantgate.app.api.World;
import io.tenantgate.app.api.World.Person;
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

        try (var editors = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(editors.invokeAll(List.of(edit, edit, edit, edit)).stream()
                            .map(Future::resultNow))
                    .containsOnlyOnce("200")
                    .containsOnly("200", "412 precondition_failed");
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
