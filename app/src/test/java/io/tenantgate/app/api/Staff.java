package io.tenantgate.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.app.api.World.Person;
import io.tenantgate.app.api.World.Place;
import java.util.List;
import java.util.Map;

/// The people who run a tenant, each invited by the operator, and its keys.
record Staff(World world, Place tenant) {
    /// Somebody with that role, who is signed in.
    record Colleague(Person person, Api api) {
        String path() {
            return person.path();
        }
    }

    Colleague with(String role) {
        return with(role, role + System.nanoTime() + "@example.com");
    }

    Colleague with(String role, String email) {
        var invited = world.operator().post(tenant.invitations(), Map.of("email", email, "roles", List.of(role)));
        assertThat(invited.status()).as(invited.text()).isEqualTo(201);
        var accepted = world.accept(tenant, world.codeFor(tenant, email), World.PASSWORD);
        var person = new Person(tenant, email, World.PASSWORD, accepted.field("/user_id"));
        return new Colleague(person, world.anyone().as(world.signIn(person).accessToken()));
    }

    Api key(String scope) {
        var made = world.operator()
                .post("/v1/tenants/" + tenant.slug() + "/api-keys", Map.of("name", "k", "scopes", List.of(scope)));
        return world.anyone().as(made.field("/key"));
    }
}
