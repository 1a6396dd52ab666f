package io.tenantgate.app.laws;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.tenantgate.app.api.Api;
import io.tenantgate.app.api.World.Person;
import io.tenantgate.app.api.World.Visitor;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;

/// One person in two tenants: two accounts where accounts are a tenant's own, one account with two memberships where
/// they are shared.
abstract class SharedAccountLaws extends Laws {
    private static final String SECOND = "Another-Horse-8";

    private record Twice(Town town, Person here, Person there) {}

    /// Signs up at home and, with the same address and another password, next door.
    private Twice twice(Strategies strategy) {
        var town = town(strategy);
        var here = world.person(town.home());
        world.signUp(town.neighbour(), here.email(), SECOND);
        var code = world.codeFor(town.neighbour(), here.email());
        var confirmed = world.anyone()
                .post(town.neighbour().auth("confirm-sign-up"), Map.of("username", here.email(), "code", code));
        assertThat(confirmed.status()).as(confirmed.text()).isEqualTo(200);
        var password = strategy.sharesAccounts() ? here.password() : SECOND;
        return new Twice(town, here, new Person(town.neighbour(), here.email(), password, confirmed.field("/user_id")));
    }

    @EveryStrategy
    void eachTenantHasAMembershipOfItsOwn(Strategies strategy) {
        var twice = twice(strategy);
        var here = world.signIn(twice.here());
        var there = world.signIn(twice.there());

        assertThat(twice.here().id()).isNotEqualTo(twice.there().id());
        assertThat(subject(here).equals(subject(there))).isEqualTo(strategy.sharesAccounts());
        assertThat(world.verify(here.accessToken()).field("/tenant"))
                .isEqualTo(twice.town().home().id());
        assertThat(world.verify(there.accessToken()).field("/tenant"))
                .isEqualTo(twice.town().neighbour().id());
    }

    @EveryStrategy
    void thePasswordThatWasTypedForAnAccountThatIsThereIsThrownAway(Strategies strategy) {
        var twice = twice(strategy);
        var typed = world.signInAnswer(twice.there().tenant(), twice.there().email(), SECOND);

        assertThat(typed.outcome()).isEqualTo(strategy.sharesAccounts() ? "401 invalid_credentials" : "200");
        assertThat(world.signInAnswer(twice.here().tenant(), twice.here().email(), SECOND)
                        .outcome())
                .isEqualTo("401 invalid_credentials");
    }

    @EveryStrategy
    void theTokensOfOneMembershipAreRefusedAtTheOther(Strategies strategy) {
        var twice = twice(strategy);
        var here = world.signIn(twice.here());
        world.signIn(twice.there());

        assertThat(as(here).get(twice.there().tenant().auth("me")).outcome()).isEqualTo("403 wrong_tenant");
        assertThat(world.refresh(twice.there().tenant(), here.refreshToken()).outcome())
                .isEqualTo("401 invalid_token");
    }

    @EveryStrategy
    void signingOutEverywhereAtOneTenantEndsNothingAtTheOther(Strategies strategy) {
        var twice = twice(strategy);
        var here = world.signIn(twice.here());
        var there = world.signIn(twice.there());

        as(here).post(twice.here().tenant().auth("sign-out"), Map.of("everywhere", true));

        assertThat(world.refresh(twice.here().tenant(), here.refreshToken()).outcome())
                .isEqualTo("401 invalid_token");
        assertThat(as(there).get(twice.there().tenant().auth("me")).outcome()).isEqualTo("200");
        assertThat(world.refresh(twice.there().tenant(), there.refreshToken()).outcome())
                .isEqualTo("200");
    }

    @EveryStrategy
    void wrongPasswordsAtOneTenantLockNobodyOutOfTheOther(Strategies strategy) {
        var twice = twice(strategy);
        for (int guess = 0; guess < 8; guess++) {
            world.signInAnswer(twice.here().tenant(), twice.here().email(), "Wrong-Horse-9");
        }

        assertThat(world.signInAnswer(
                                twice.here().tenant(),
                                twice.here().email(),
                                twice.here().password())
                        .status())
                .isEqualTo(429);
        assertThat(world.signIn(twice.there()).accessToken()).isNotEmpty();
    }

    @EveryStrategy
    void whoLeavesOneTenantStaysInTheOtherAndComesBackAsANewMember(Strategies strategy) {
        var twice = twice(strategy);
        var here = world.signIn(twice.here());
        var there = world.signIn(twice.there());

        assertThat(as(here).delete(twice.here().tenant().auth("me")).outcome()).isEqualTo("204");

        assertThat(as(here).get(twice.here().tenant().auth("me")).outcome()).isEqualTo("401 invalid_token");
        assertThat(as(there).get(twice.there().tenant().auth("me")).outcome()).isEqualTo("200");
        assertThat(world.signInAnswer(
                                twice.here().tenant(),
                                twice.here().email(),
                                twice.here().password())
                        .outcome())
                .isEqualTo("401 invalid_credentials");
        var again = world.person(twice.here().tenant(), twice.here().email());
        assertThat(again.id()).isNotEqualTo(twice.here().id());
        assertThat(as(here).get(twice.here().tenant().auth("me")).outcome()).isEqualTo("401 invalid_token");
    }

    @EveryStrategy
    void anAccountListsTheTenantsThatItIsInAndNoOther(Strategies strategy) {
        var twice = twice(strategy);
        var here = world.signIn(twice.here());
        var home = memberships(here, twice.here());

        assertThat(slugs(home))
                .containsExactlyInAnyOrderElementsOf(
                        strategy.sharesAccounts()
                                ? Set.of(
                                        twice.here().tenant().slug(),
                                        twice.there().tenant().slug())
                                : Set.of(twice.here().tenant().slug()));
        assertThat(home)
                .filteredOn(each -> each.path("current").asBoolean())
                .singleElement()
                .satisfies(each -> assertThat(each.path("user_id").asText())
                        .isEqualTo(twice.here().id()));
    }

    @EveryStrategy
    void whoLeavesATenantIsListedThereNoMoreAtOnce(Strategies strategy) {
        var twice = twice(strategy);
        var here = world.signIn(twice.here());
        var there = world.signIn(twice.there());

        as(here).delete(twice.here().tenant().auth("me"));

        assertThat(as(here).get("/v1/auth/me/tenants").outcome()).isEqualTo("401 invalid_token");
        assertThat(slugs(memberships(there, twice.there())))
                .containsExactly(twice.there().tenant().slug());
    }

    private List<JsonNode> memberships(Visitor visitor, Person person) {
        var listed = as(visitor).get(person.tenant().auth("me/tenants"));
        assertThat(listed.status()).as(listed.text()).isEqualTo(200);
        return StreamSupport.stream(listed.json().path("items").spliterator(), false)
                .toList();
    }

    private static List<String> slugs(List<JsonNode> memberships) {
        return memberships.stream().map(each -> each.path("slug").asText()).toList();
    }

    @EveryStrategy
    void aResetPasswordIsNewAtEveryTenantOfTheAccount(Strategies strategy) {
        var twice = twice(strategy);
        var there = twice.there();
        var session = world.signIn(twice.here());
        var code = resetCode(there);

        var reset = Map.of("username", there.email(), "code", code, "new_password", "Reset-Horse-99");
        assertThat(world.anyone()
                        .post(there.tenant().auth("reset-password"), reset)
                        .outcome())
                .isEqualTo("204");

        var before = world.signInAnswer(
                twice.here().tenant(), twice.here().email(), twice.here().password());
        var after = world.signInAnswer(twice.here().tenant(), twice.here().email(), "Reset-Horse-99");
        assertThat(before.status()).isEqualTo(strategy.sharesAccounts() ? 401 : 200);
        assertThat(after.status()).isEqualTo(strategy.sharesAccounts() ? 200 : 401);
        assertThat(as(session).get(twice.here().tenant().auth("me")).status())
                .isEqualTo(strategy.sharesAccounts() ? 401 : 200);
        assertThat(world.refresh(twice.here().tenant(), session.refreshToken()).status())
                .isEqualTo(strategy.sharesAccounts() ? 401 : 200);
    }

    @EveryStrategy
    void aChangedPasswordEndsTheOtherSessionsAtEveryTenantOfTheAccount(Strategies strategy) {
        var twice = twice(strategy);
        var elsewhere = world.signIn(twice.here());
        var beside = world.signIn(twice.there());
        var changing = world.signIn(twice.there());

        var change = Map.of("current_password", twice.there().password(), "new_password", "Changed-Horse-99");
        assertThat(as(changing)
                        .post(twice.there().tenant().auth("me/password"), change)
                        .outcome())
                .isEqualTo("204");

        assertThat(as(changing).get("/v1/auth/me").outcome()).isEqualTo("200");
        assertThat(as(beside).get("/v1/auth/me").outcome()).isEqualTo("401 invalid_token");
        assertThat(as(elsewhere).get("/v1/auth/me").status()).isEqualTo(strategy.sharesAccounts() ? 401 : 200);
    }

    private String resetCode(Person person) {
        var earlier = world.codeFor(person.tenant(), person.email());
        world.anyone().post(person.tenant().auth("forgot-password"), Map.of("username", person.email()));
        return world.codeAfter(person.tenant(), person.email(), earlier);
    }

    private String subject(Visitor visitor) {
        return world.verify(visitor.accessToken()).json().path("subject").toString();
    }

    private Api as(Visitor visitor) {
        return world.anyone().as(visitor.accessToken());
    }
}
