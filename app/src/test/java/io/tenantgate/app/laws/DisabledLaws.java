package io.tenantgate.app.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.app.api.World.Person;
import java.util.Map;

/// A membership that is disabled opens nothing any more, and leaves the person's other membership as it is.
abstract class DisabledLaws extends Laws {
    @EveryStrategy
    void aDisabledMemberIsShutOutAtOnce(Strategies strategy) {
        var town = town(strategy);
        var here = world.person(town.home(), "dis@example.com");
        var there = world.person(town.neighbour(), "dis@example.com");
        var visitor = world.signIn(here);
        var neighbour = world.signIn(there);

        disable(here);

        var me = world.anyone().as(visitor.accessToken()).get("/v1/auth/me");
        assertThat(me.outcome()).isEqualTo("403 user_disabled");
        assertThat(world.verify(visitor.accessToken()).field("/reason")).isEqualTo("user_disabled");
        assertThat(world.refresh(town.home(), visitor.refreshToken()).outcome()).isEqualTo("403 user_disabled");
        assertThat(world.signInAnswer(town.home(), here.email(), here.password())
                        .outcome())
                .isEqualTo("403 user_disabled");
        assertThat(world.signInAnswer(town.home(), here.email(), "Wrong-Horse-1")
                        .outcome())
                .isEqualTo("401 invalid_credentials");
        assertThat(world.anyone().as(neighbour.accessToken()).get("/v1/auth/me").outcome())
                .isEqualTo("200");
        assertThat(world.signIn(there).accessToken()).isNotEmpty();
    }

    @EveryStrategy
    void whoIsEnabledAgainIsLetInAtOnce(Strategies strategy) {
        var person = world.person(town(strategy).home(), "re@example.com");
        var visitor = world.signIn(person);
        disable(person);
        assertThat(world.refresh(person.tenant(), visitor.refreshToken()).outcome())
                .isEqualTo("403 user_disabled");

        change(person, true);

        assertThat(world.anyone().as(visitor.accessToken()).get("/v1/auth/me").outcome())
                .isEqualTo("200");
        assertThat(world.signIn(person).accessToken()).isNotEmpty();
    }

    private void disable(Person person) {
        change(person, false);
    }

    private void change(Person person, boolean enabled) {
        var changed = world.operator().patch(person.path(), Map.of("enabled", enabled));
        assertThat(changed.outcome()).isEqualTo("200");
    }
}
