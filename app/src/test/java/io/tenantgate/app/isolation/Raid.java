package io.tenantgate.app.isolation;

import io.tenantgate.app.api.Api;
import io.tenantgate.app.api.Invited;
import io.tenantgate.app.api.Service;
import io.tenantgate.app.api.World;
import io.tenantgate.app.api.openapi.Example;
import io.tenantgate.app.api.openapi.Scenes;
import io.tenantgate.app.api.openapi.Stage;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Makes attacks, each in two tenants of its own.
record Raid(Service service, Observer observer) {
    private static final String REQUEST_ID = "X-Request-Id";

    /// Who calls at a tenant, and the words of what was made for the call there.
    private record Party(Api caller, Map<String, String> words) {}

    Verdict verdict(Attack attack) {
        var pair = new Towns(service.world()).pair(attack.strategy());
        var foreign = foreignWords(attack, pair.foreign());
        var home = party(attack, pair.home());
        home.caller().get("/v1/tenants/" + pair.home().slug() + "/users?limit=1");
        observer.awaitQuiet();
        var before = observer.of(pair.home(), pair.foreign());
        var request = UUID.randomUUID().toString();
        var words = mixed(attack, home.words(), foreign);
        words.put(REQUEST_ID, request);
        var answer = Example.of(attack.operation(), words).sentBy(home.caller());
        var changed = before.changedTo(observer.of(pair.home(), pair.foreign()));
        var events = observer.eventsOf(answer.headers().firstValue(REQUEST_ID).orElse(""));
        var twin = Example.of(attack.operation(), home.words()).sentBy(home.caller());
        var leaked = leaked(answer, pair.foreign(), foreign, home.words());
        return new Verdict(attack, Told.of(answer), leaked, events, changed, Told.of(twin), succeeded(attack, twin));
    }

    /// What was made at the other tenant; where only its name is used, nothing is.
    private Map<String, String> foreignWords(Attack attack, World.Place place) {
        return switch (attack.position().meaning()) {
            case TENANT -> new Stage(service.world(), new Invited(service), place).words();
            case RESOURCE, PROOF, CURSOR -> party(attack, place).words();
        };
    }

    private Party party(Attack attack, World.Place place) {
        var stage = new Stage(service.world(), new Invited(service), place);
        var caller = attack.kind().at(stage);
        var words = new HashMap<>(stage.words());
        words.putAll(Scenes.words(attack.operation(), stage, caller));
        return new Party(caller, words);
    }

    private static Map<String, String> mixed(Attack attack, Map<String, String> own, Map<String, String> foreign) {
        var words = new HashMap<>(own);
        words.keySet().stream()
                .filter(attack.position()::isNamed)
                .forEach(name -> words.put(name, foreign.getOrDefault(name, "")));
        return words;
    }

    /// Whatever is the other tenant's alone.
    private static Set<String> leaked(
            Api.Answer answer, World.Place place, Map<String, String> foreign, Map<String, String> own) {
        return Stream.concat(Stream.of(place.id(), place.slug()), foreign.values().stream())
                .filter(value -> !own.containsValue(value) && answer.text().contains(value))
                .collect(Collectors.toSet());
    }

    private static boolean succeeded(Attack attack, Api.Answer twin) {
        return Integer.toString(twin.status()).equals(attack.operation().success());
    }
}
