package io.tenantgate.app.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.app.api.TemporaryPassword;
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
import io.tenantgate.userpools.tokens.Refresh;
import io.tenantgate.userpools.tokens.Tokens;
import io.tenantgate.userpools.tokens.VerifyAccessToken;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/// The engine mints tokens for nobody whom Tenantgate would not let in, whatever client and realm it is asked with.
abstract class EngineLaws extends Laws {
    private static final String TEMPORARY = "Temporary-Horse-1";

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
                assertThat(signIn(place, realm, username, World.PASSWORD) instanceof SignInOutcome.Authenticated)
                        .as("by %s, realm %s", place, realm)
                        .isEqualTo(own);
            }
        }
    }

    @EveryStrategy
    void noQuestionIsAskedAtAnotherTenant(Strategies strategy) {
        var town = town(strategy);
        var person = world.person(town.home());
        var username = username(person);
        new TemporaryPassword(started.inside(), TEMPORARY).give(person);

        for (var place : List.of(town.neighbour(), town.stranger())) {
            assertThat(signIn(place, new Realm(place.id()), username, TEMPORARY))
                    .isInstanceOf(SignInOutcome.Refused.class);
            assertThat(signIn(town.home(), new Realm(place.id()), username, TEMPORARY))
                    .isInstanceOf(SignInOutcome.Refused.class);
        }
        assertThat(signIn(town.home(), new Realm(town.home().id()), username, TEMPORARY))
                .isInstanceOf(SignInOutcome.Challenged.class);
    }

    @EveryStrategy
    void aSuspendedTenantsSessionsEndAtTheEnginesDoorToo(Strategies strategy) {
        var home = town(strategy).home();
        var username = username(world.person(home));
        var realm = new Realm(home.id());
        var tokens = ((SignInOutcome.Authenticated) signIn(home, realm, username, World.PASSWORD)).tokens();
        assertThat(refreshed(home, realm, tokens)).isTrue();
        assertThat(stands(tokens)).isTrue();

        world.operator().post("/v1/tenants/" + home.slug() + "/suspend", Map.of());

        assertThat(refreshed(home, realm, tokens)).isFalse();
        assertThat(stands(tokens)).isFalse();
    }

    private boolean refreshed(Place place, Realm realm, Tokens tokens) {
        var command = new Refresh.Command(caller(place, realm), tokens.refresh().orElseThrow());
        return started.inside().bean(Refresh.class).handle(command) instanceof Refresh.Outcome.Refreshed;
    }

    private boolean stands(Tokens tokens) {
        var command = new VerifyAccessToken.Command(tokens.access());
        return started.inside().bean(VerifyAccessToken.class).handle(command)
                instanceof VerifyAccessToken.Outcome.Valid;
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

    private SignInOutcome signIn(Place place, Realm realm, Username username, String password) {
        var command = new InitiateAuth.Command(
                caller(place, realm), AuthFlow.ADMIN_USER_PASSWORD, username, new Password(password));
        return started.inside().bean(InitiateAuth.class).prepare(command).apply();
    }

    private Caller caller(Place place, Realm realm) {
        var home = placement(place);
        return Caller.trusted(
                new PoolId(home.pool().id()), new ClientId(home.client().id()), realm);
    }

    private Username username(Person person) {
        var member = world.verify(world.signIn(person).accessToken()).json();
        return new Username(member.at("/claims/username").asText());
    }

    private Placement placement(Place place) {
        var tenant = new TenantId(UUID.fromString(place.id()));
        return started.inside()
                .bean(Scopes.class)
                .in(Scope.of(tenant), () -> started.inside().bean(Tenants.class).find(tenant))
                .flatMap(found -> found.placement())
                .orElseThrow();
    }
}
