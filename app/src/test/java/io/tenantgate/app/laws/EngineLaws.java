package io.tenantgate.app.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.app.api.Service;
import io.tenantgate.app.api.World;
import io.tenantgate.app.api.World.Person;
import io.tenantgate.app.api.World.Place;
import io.tenantgate.application.port.Scope;
import io.tenantgate.application.port.Scopes;
import io.tenantgate.application.port.Tenants;
import io.tenantgate.domain.tenancy.Placement;
import io.tenantgate.domain.tenancy.TenantId;
import io.tenantgate.userpools.Password;
import io.tenantgate.userpools.Realm;
import io.tenantgate.userpools.account.Username;
import io.tenantgate.userpools.client.AuthFlow;
import io.tenantgate.userpools.client.Caller;
import io.tenantgate.userpools.client.ClientId;
import io.tenantgate.userpools.pool.PoolId;
import io.tenantgate.userpools.signin.InitiateAuth;
import io.tenantgate.userpools.signin.SignInOutcome;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;

/// The engine mints tokens for nobody whom Tenantgate would not let in, whatever client and realm it is asked with.
abstract class EngineLaws extends Laws {
    Service inside;

    @BeforeAll
    void enter(Running running) {
        inside = running.inside();
    }

    @EveryStrategy
    void anAccountGetsTokensOfItsOwnTenantAloneByTheEnginesDoorToo(Strategies strategy) {
        var town = town(strategy);
        var person = world.person(town.home());
        var username = username(person);
        var places = List.of(town.neighbour(), town.stranger(), town.home());

        for (var place : places) {
            for (var realm : realms(places)) {
                boolean own = leadsHome(town, place)
                        && realm.value().equals(town.home().id());
                assertThat(signIn(place, realm, username) instanceof SignInOutcome.Authenticated)
                        .as("by %s, realm %s", place, realm)
                        .isEqualTo(own);
            }
        }
    }

    /// None at all, one that is no tenant's, and those of all tenants.
    private static List<Realm> realms(List<Place> places) {
        var tenants = places.stream().map(place -> new Realm(place.id()));
        var strange = Stream.of(Realm.NONE, new Realm("home"), new Realm(TenantId.NONE.toString()));
        return Stream.concat(strange, tenants).toList();
    }

    /// Tenants of a group or an attribute come in by the same client of the same pool.
    private boolean leadsHome(Town town, Place place) {
        var there = placement(place);
        var home = placement(town.home());
        return there.pool().equals(home.pool())
                && there.client().id().equals(home.client().id());
    }

    private SignInOutcome signIn(Place place, Realm realm, Username username) {
        var home = placement(place);
        var caller = Caller.trusted(
                new PoolId(home.pool().id()), new ClientId(home.client().id()), realm);
        var command =
                new InitiateAuth.Command(caller, AuthFlow.ADMIN_USER_PASSWORD, username, new Password(World.PASSWORD));
        return inside.bean(InitiateAuth.class).prepare(command).apply();
    }

    private Username username(Person person) {
        var member = world.verify(world.signIn(person).accessToken()).json();
        return new Username(member.at("/claims/username").asText());
    }

    private Placement placement(Place place) {
        var tenant = new TenantId(UUID.fromString(place.id()));
        return inside.bean(Scopes.class)
                .in(Scope.of(tenant), () -> inside.bean(Tenants.class).find(tenant))
                .flatMap(found -> found.placement())
                .orElseThrow();
    }
}
