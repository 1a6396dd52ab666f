package io.tenantgate.app.walls;

import io.tenantgate.app.api.MovableClock;
import io.tenantgate.app.api.TemporaryPassword;
import io.tenantgate.app.api.World;
import io.tenantgate.app.api.World.Person;
import io.tenantgate.app.api.World.Place;
import io.tenantgate.app.drift.Hand;
import io.tenantgate.application.tenants.FinishDeletion;
import io.tenantgate.domain.tenancy.StrategyName;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// What people do beside the examples of the description: they mistype, forget, are asked, belong to two tenants, and
/// come back when what they left has expired.
record Lives(World world, TemporaryPassword temporary, MovableClock clock, FinishDeletion deletion) {
    private static final Duration LONG_AFTER = Duration.ofDays(40);
    private static final Duration GRACE_AND_MORE = Duration.ofDays(8);
    private static final Duration SLUG_KEPT_AND_MORE = Duration.ofDays(91);

    void of(StrategyName strategy) {
        var here = world.tenant(strategy, Map.of());
        var there = world.tenant(strategy, Map.of());
        claim(here);
        claim(there);
        leave(here, there);
        nameRoles(here, there);
        var gil = world.person(here, "gil@example.com");
        mistype(gil);
        world.operator().patch(gil.path(), Map.of("attributes", Map.of("nickname", "gil")));
        look(here);
        ask(world.person(here, "kim@example.com"));
        hurry(here);
        invite(here, "nia@example.com");
        makeKey(here, "first");
        makeKey(here, "first");
        refreshTwice(gil);
        clock.forward(LONG_AFTER);
        mistype(gil);
        ask(world.person(here, "hal@example.com"));
        hurry(here);
        invite(here, "ora@example.com");
        makeKey(here, "second");
        askAtOneOfTwo(here, there);
        world.signInAnswer(here, gil.email(), "Wrong-Horse-1");
        delete(here);
        delete(there);
    }

    /// With all that it has, until its slug is free.
    void delete(Place tenant) {
        world.operator().delete("/v1/tenants/" + tenant.slug());
        clock.forward(GRACE_AND_MORE);
        deletion.resumeAll();
        clock.forward(SLUG_KEPT_AND_MORE);
        deletion.resumeAll();
    }

    /// Whose client is gone at the provider, until an operator has it made again.
    void comesApart(Place tenant, Hand hand) {
        hand.deleteClient();
        world.operator().post("/v1/tenants/" + tenant.slug() + "/reconcile", Map.of("apply", true));
    }

    /// A domain.
    private void claim(Place tenant) {
        var name = Map.of("domain", tenant.slug() + ".example");
        world.operator().post("/v1/tenants/" + tenant.slug() + "/domains", name);
    }

    /// Somebody of two tenants, with wrong passwords, an unused code and a session behind, leaves one of them.
    private void leave(Place here, Place there) {
        world.person(there, "eve@example.com");
        var eve = world.person(here, "eve@example.com");
        var session = world.signIn(eve);
        world.signInAnswer(here, eve.email(), "Wrong-Horse-1");
        world.anyone().post(here.auth("forgot-password"), Map.of("username", eve.email()));
        world.anyone().as(session.accessToken()).delete(here.auth("me"));
    }

    /// Somebody of two tenants has a session at one, and a question that waits there.
    private void askAtOneOfTwo(Place here, Place there) {
        world.person(there, "max@example.com");
        var max = world.person(here, "max@example.com");
        world.signIn(max);
        ask(max);
    }

    /// Two tenants name their roles alike, and somebody has one at one of them.
    private void nameRoles(Place here, Place there) {
        for (var tenant : List.of(here, there)) {
            List.of("auditor", "guest").forEach(name -> world.operator().post(roles(tenant), Map.of("name", name)));
        }
        world.operator().patch(world.person(there, "pat@example.com").path(), Map.of("roles", List.of("auditor")));
        world.operator().delete(roles(there) + "/auditor");
        world.operator().get(roles(here));
        world.operator().delete(roles(here) + "/auditor");
    }

    private static String roles(Place tenant) {
        return "/v1/tenants/" + tenant.slug() + "/roles";
    }

    /// At the members of a tenant, along each of the ways to them.
    private void look(Place here) {
        world.operator().get(here.users());
        world.operator().get(here.users() + "?role=member");
        world.operator().get(here.users() + "?q=g");
        world.operator().get(here.users() + "?status=active");
        world.signUp(here, "uma@example.com", World.PASSWORD);
        var uma = world.operator().get(here.users() + "?status=unconfirmed").field("/items/0/id");
        world.operator().get(here.users() + "/" + uma);
    }

    private void mistype(Person person) {
        world.signInAnswer(person.tenant(), person.email(), "Wrong-Horse-1");
        world.signInAnswer(person.tenant(), person.email(), "Wrong-Horse-2");
        world.signIn(person);
    }

    private void ask(Person person) {
        temporary.give(person);
        world.signInAnswer(person.tenant(), person.email(), temporary.text());
    }

    /// Somebody who signs up instead.
    private void invite(Place here, String email) {
        world.invite(here, email);
        world.signUp(here, email, World.PASSWORD);
    }

    /// Once under each idempotency key.
    void makeKey(Place here, String idempotencyKey) {
        world.operator()
                .with("Idempotency-Key", idempotencyKey)
                .post("/v1/tenants/" + here.slug() + "/api-keys", Map.of("name", "key", "scopes", List.of("*")));
    }

    private void refreshTwice(Person person) {
        var token = world.signIn(person).refreshToken();
        world.refresh(person.tenant(), token);
        world.refresh(person.tenant(), token);
    }

    /// Signs in before the sign-up is confirmed.
    private void hurry(Place here) {
        world.signUp(here, "ivy@example.com", World.PASSWORD);
        world.signInAnswer(here, "ivy@example.com", World.PASSWORD);
    }
}
