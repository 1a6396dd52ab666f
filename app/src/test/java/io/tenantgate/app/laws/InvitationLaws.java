package io.tenantgate.app.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.app.api.Api;
import io.tenantgate.app.api.World;
import io.tenantgate.app.api.World.Person;
import io.tenantgate.app.api.World.Place;
import io.tenantgate.app.api.World.Visitor;
import java.util.List;
import java.util.Map;

/// An invitation is one tenant's, is taken up once, and by nobody but the reader of the mail; and what it finds of the
/// person elsewhere stays as it is.
abstract class InvitationLaws extends Laws {
    private static final String OTHER = "Another-Horse-8";

    private String invited(Place tenant, String email) {
        world.invite(tenant, email);
        return world.codeFor(tenant, email);
    }

    private Person accepted(Place tenant, String email, String password) {
        var answer = world.accept(tenant, invited(tenant, email), password);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return new Person(tenant, email, password, answer.field("/user_id"));
    }

    @EveryStrategy
    void anInvitationIsRefusedAtEveryOtherTenantAndStaysGood(Strategies strategy) {
        var town = town(strategy);
        var email = World.freshAddress();
        var token = invited(town.home(), email);

        everywhere(
                town,
                other -> assertThat(world.accept(other, token, World.PASSWORD).outcome())
                        .isEqualTo("400 code_mismatch"));

        assertThat(world.accept(town.home(), token, World.PASSWORD).outcome()).isEqualTo("200");
    }

    @EveryStrategy
    void anInvitationIsTakenUpOnce(Strategies strategy) {
        var home = town(strategy).home();
        var email = World.freshAddress();
        var token = invited(home, email);
        assertThat(world.accept(home, token, World.PASSWORD).outcome()).isEqualTo("200");

        assertThat(world.accept(home, token, World.PASSWORD).outcome()).isEqualTo("400 code_mismatch");
        assertThat(world.accept(home, token, OTHER).outcome()).isEqualTo("400 code_mismatch");
        assertThat(world.signInAnswer(home, email, World.PASSWORD).outcome()).isEqualTo("200");
        assertThat(world.signInAnswer(home, email, OTHER).outcome()).isEqualTo("401 invalid_credentials");
    }

    @EveryStrategy
    void whoIsInvitedByTwoTenantsHasAnAccountAtEachOrTheOneThatTheyShare(Strategies strategy) {
        var town = town(strategy);
        var email = World.freshAddress();
        var here = accepted(town.home(), email, World.PASSWORD);
        var there = accepted(town.neighbour(), email, strategy.sharesAccounts() ? World.PASSWORD : OTHER);

        assertThat(here.id()).isNotEqualTo(there.id());
        assertThat(subject(world.signIn(here)).equals(subject(world.signIn(there))))
                .isEqualTo(strategy.sharesAccounts());
    }

    @EveryStrategy
    void aWrongPasswordForAnAccountThatIsThereJoinsNothing(Strategies strategy) {
        var town = town(strategy);
        var there = world.person(town.neighbour());
        var token = invited(town.home(), there.email());

        var accepted = world.accept(town.home(), token, OTHER);

        if (strategy.sharesAccounts()) {
            assertThat(accepted.outcome()).isEqualTo("401 invalid_credentials");
            assertThat(world.signInAnswer(town.home(), there.email(), there.password())
                            .outcome())
                    .isEqualTo("401 invalid_credentials");
            assertThat(world.accept(town.home(), token, there.password()).outcome())
                    .isEqualTo("200");
        } else {
            assertThat(accepted.outcome()).isEqualTo("200");
            assertThat(world.signInAnswer(town.home(), there.email(), OTHER).outcome())
                    .isEqualTo("200");
        }
        assertThat(world.signInAnswer(town.neighbour(), there.email(), OTHER).outcome())
                .isEqualTo("401 invalid_credentials");
    }

    @EveryStrategy
    void guessingAtAnAccountByAnInvitationLocksNobodyOutNextDoor(Strategies strategy) {
        var town = town(strategy);
        var there = world.person(town.neighbour());
        var token = invited(town.home(), there.email());
        for (int guess = 0; guess < 8 && strategy.sharesAccounts(); guess++) {
            world.accept(town.home(), token, OTHER);
        }

        assertThat(world.accept(town.home(), token, there.password()).status())
                .isEqualTo(strategy.sharesAccounts() ? 429 : 200);
        assertThat(world.signIn(there).accessToken()).isNotEmpty();
    }

    @EveryStrategy
    void takingAnInvitationUpChangesNothingNextDoor(Strategies strategy) {
        var town = town(strategy);
        var there = world.person(town.neighbour());
        var visitor = world.signIn(there);
        var profile = profile(visitor);

        accepted(town.home(), there.email(), there.password());

        assertThat(profile(visitor)).isEqualTo(profile);
        assertThat(world.refresh(there.tenant(), visitor.refreshToken()).outcome())
                .isEqualTo("200");
        assertThat(subject(world.signIn(there))).isEqualTo(subject(visitor));
    }

    @EveryStrategy
    void whoInvitesAnAddressBeforeItsHolderComesHasNothingOfTheirs(Strategies strategy) {
        var town = town(strategy);
        var victim = World.freshAddress();
        var admin = administrator(town.home());
        assertThat(admin.post(town.home().invitations(), Map.of("email", victim))
                        .outcome())
                .isEqualTo("201");

        assertThat(world.signInAnswer(town.home(), victim, World.PASSWORD).outcome())
                .isEqualTo("401 invalid_credentials");
        everywhere(town, other -> {
            var person = world.person(other, victim);
            assertThat(world.signIn(person).accessToken()).isNotEmpty();
        });
        var token = world.codeFor(town.home(), victim);
        assertThat(admin.get(town.home().invitations()).text()).doesNotContain(token);
        assertThat(world.accept(town.home(), token.substring(0, token.length() - 1) + "~", OTHER)
                        .outcome())
                .isEqualTo("400 code_mismatch");
    }

    @EveryStrategy
    void anInvitationThatWasTakenBackOrSentAgainIsRefused(Strategies strategy) {
        var home = town(strategy).home();
        var email = World.freshAddress();
        var path = home.invitations() + "/" + world.invite(home, email).field("/id");
        var first = world.codeFor(home, email);

        assertThat(world.operator().post(path + "/resend", Map.of()).outcome()).isEqualTo("204");
        var second = world.codeAfter(home, email, first);
        assertThat(world.accept(home, first, World.PASSWORD).outcome()).isEqualTo("400 code_mismatch");
        assertThat(world.operator().delete(path).outcome()).isEqualTo("204");
        assertThat(world.accept(home, second, World.PASSWORD).outcome()).isEqualTo("400 code_mismatch");
    }

    @EveryStrategy
    void theInvitationsOfASuspendedTenantAreRefusedAtTheNextRequestAnywhere(Strategies strategy) {
        for (int acting = 0; acting < processes.size(); acting++) {
            var asked = processes.get((acting + 1) % processes.size());
            var tenant = world.tenant(strategy.word(), Map.of());
            var token = invited(tenant, World.freshAddress());

            processes.get(acting).operator().post("/v1/tenants/" + tenant.slug() + "/suspend", Map.of());
            assertThat(asked.accept(tenant, token, World.PASSWORD).outcome()).isEqualTo("403 tenant_suspended");

            processes.get(acting).operator().post("/v1/tenants/" + tenant.slug() + "/resume", Map.of());
            assertThat(asked.accept(tenant, token, World.PASSWORD).outcome()).isEqualTo("200");
        }
    }

    @EveryStrategy
    void whoLeavesAndIsInvitedAgainHasNothingOfWhoTheyWere(Strategies strategy) {
        var home = town(strategy).home();
        var email = World.freshAddress();
        var first = invited(home, email);
        var before = new Person(
                home,
                email,
                World.PASSWORD,
                world.accept(home, first, World.PASSWORD).field("/user_id"));
        var visitor = world.signIn(before);
        as(visitor).delete("/v1/auth/me");

        world.invite(home, email);
        var second = world.codeAfter(home, email, first);

        assertThat(world.accept(home, first, OTHER).outcome()).isEqualTo("400 code_mismatch");
        assertThat(as(visitor).get("/v1/auth/me").outcome()).isEqualTo("401 invalid_token");
        assertThat(world.signInAnswer(home, email, World.PASSWORD).outcome()).isEqualTo("401 invalid_credentials");
        var after = world.accept(home, second, OTHER);
        assertThat(after.field("/user_id")).isNotEmpty().isNotEqualTo(before.id());
        assertThat(as(visitor).get("/v1/auth/me").outcome()).isEqualTo("401 invalid_token");
        assertThat(world.refresh(home, visitor.refreshToken()).outcome()).isEqualTo("401 invalid_token");
    }

    private Api administrator(Place tenant) {
        var email = World.freshAddress();
        var made = world.operator().post(tenant.invitations(), Map.of("email", email, "roles", List.of("admin")));
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        world.accept(tenant, world.codeFor(tenant, email), World.PASSWORD);
        return as(world.signIn(new Person(tenant, email, World.PASSWORD, "")));
    }

    private String profile(Visitor visitor) {
        return as(visitor).get(visitor.person().tenant().auth("me")).text();
    }

    private String subject(Visitor visitor) {
        return world.verify(visitor.accessToken()).json().path("subject").toString();
    }

    private Api as(Visitor visitor) {
        return world.anyone().as(visitor.accessToken());
    }
}
