package io.tenantgate.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.domain.tenancy.StrategyName;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TenantSettingsApiTest extends ApiTest {
    @Test
    void aChangeMergesIntoWhatIsThere() {
        var acme = world.tenant(Map.of("self_join", true, "tier", "gold"));

        var changed = change(acme, Map.of("name", "Acme", "settings", Map.of("refresh_token_days", 9)));

        assertThat(changed.outcome()).as(changed.text()).isEqualTo("200");
        assertThat(changed.field("/name")).isEqualTo("Acme");
        assertThat(changed.field("/settings/refresh_token_days")).isEqualTo("9");
        assertThat(changed.field("/settings/self_join")).isEqualTo("true");
        assertThat(changed.field("/settings/tier")).isEqualTo("gold");
        assertThat(changed.json().has("settings_pending")).isFalse();
        assertThat(world.operator().get(path(acme)).text()).isEqualTo(changed.text());
    }

    @Test
    void whatIsNullIsAsAtFirst() {
        var acme = world.tenant(Map.of("self_join", true, "tier", "gold", "access_token_minutes", 7));
        var cleared = new HashMap<String, Object>();
        cleared.put("tier", null);
        cleared.put("access_token_minutes", null);

        var one = change(acme, Map.of("settings", cleared));
        var all = change(acme, nothing("settings"));

        assertThat(one.json().at("/settings").has("tier")).isFalse();
        assertThat(one.field("/settings/access_token_minutes")).isEqualTo("15");
        assertThat(one.field("/settings/self_join")).isEqualTo("true");
        assertThat(all.field("/settings/self_join")).isEqualTo("false");
        assertThat(change(acme, nothing("name")).outcome()).isEqualTo("400 invalid_request");
    }

    private static Map<String, Object> nothing(String name) {
        var body = new HashMap<String, Object>();
        body.put(name, null);
        return body;
    }

    @Test
    void whatHasChangedSinceItWasReadIsNotOverwritten() {
        var acme = world.tenant();
        var read = etag(world.operator().get(path(acme)));

        var first = changeIf(acme, read, Map.of("name", "First"));
        var second = changeIf(acme, read, Map.of("name", "Second"));
        var third = changeIf(acme, "\"999\", W/" + etag(first) + ", " + etag(first), Map.of("name", "Third"));

        assertThat(first.outcome()).isEqualTo("200");
        assertThat(second.outcome()).isEqualTo("412 precondition_failed");
        assertThat(third.outcome()).isEqualTo("200");
        assertThat(changeIf(acme, "W/" + etag(third), Map.of("name", "Weak")).outcome())
                .isEqualTo("412 precondition_failed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "3", "\"3", "\"3\" \"4\"", "*, \"3\"", ",", "\"a\nb\""})
    void whatIsNoEntityTagIsNamed(String text) {
        var acme = world.tenant();

        var answer = text.contains("\n")
                ? world.operator().patch(path(acme), Map.of("name", "None"))
                : changeIf(acme, text, Map.of("name", "None"));

        assertThat(answer.outcome()).isEqualTo("400 invalid_request");
        assertThat(answer.field("/errors/0/field")).isEqualTo("If-Match");
    }

    @Test
    void suspendingIsAChangeToo() {
        var acme = world.tenant();
        var read = etag(world.operator().get(path(acme)));

        world.operator().post(path(acme) + "/suspend", Map.of());

        assertThat(changeIf(acme, read, Map.of("name", "Late")).outcome()).isEqualTo("412 precondition_failed");
        assertThat(change(acme, Map.of("name", "Asleep")).outcome()).isEqualTo("200");
    }

    @Test
    void ofTwoThatRaceOneIsMade() throws Exception {
        var acme = world.tenant();
        var read = etag(world.operator().get(path(acme)));
        Callable<String> rename =
                () -> changeIf(acme, read, Map.of("name", "Raced")).outcome();

        try (var racers = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(racers.invokeAll(List.of(rename, rename, rename, rename)).stream()
                            .map(Future::resultNow))
                    .containsOnlyOnce("200")
                    .containsOnly("200", "412 precondition_failed");
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatTheStrategyCannotHoldIsNamed(StrategyName strategy) {
        var acme = world.tenant(strategy, Map.of());

        var policy = change(acme, Map.of("settings", Map.of("password_policy", "nist-800-63b-4")));
        var lives = change(acme, Map.of("settings", Map.of("id_token_minutes", 9, "self_join", true)));

        assertThat(policy.outcome()).isEqualTo(strategy == StrategyName.POOL ? "200" : "422 strategy_cannot");
        boolean hasClient = strategy == StrategyName.POOL || strategy == StrategyName.CLIENT;
        assertThat(lives.outcome()).isEqualTo(hasClient ? "200" : "422 strategy_cannot");
        assertThat(world.operator().get(path(acme)).field("/settings/self_join"))
                .isEqualTo(Boolean.toString(hasClient));
    }

    @Test
    void everySettingTakesEffectAtOnce() {
        var acme = world.tenant();

        change(acme, Map.of("settings", Map.of("self_sign_up", false)));
        assertThat(signUp(acme, "ann@example.com", World.PASSWORD)).isEqualTo("403 forbidden");

        change(acme, Map.of("settings", Map.of("self_sign_up", true, "email_domains", List.of("acme.example"))));
        assertThat(signUp(acme, "ann@example.com", World.PASSWORD)).isEqualTo("400 invalid_request");

        var domains = List.of();
        change(acme, Map.of("settings", Map.of("email_domains", domains, "password_policy", "nist-800-63b-4")));
        assertThat(signUp(acme, "ann@example.com", "Short-Horse-7")).isEqualTo("400 password_policy");
        assertThat(signUp(acme, "ann@example.com", "some quiet horses at dawn")).isEqualTo("202");
    }

    @Test
    void tokensLiveAsLongAsTheTenantSays() {
        var ann = world.person(world.tenant());

        change(ann.tenant(), Map.of("settings", Map.of("access_token_minutes", 6)));

        var answer = world.signInAnswer(ann.tenant(), ann.email(), ann.password());
        assertThat(answer.field("/tokens/expires_in")).isEqualTo("360");
    }

    @Test
    void aTenantsAdministrationChangesWhatIsNotThePlatforms() {
        var acme = world.tenant();
        var writer = world.anyone().as(key(acme, "tenant:write")).with("If-Match", "*");

        assertThat(writer.get(path(acme)).outcome()).isEqualTo("200");
        assertThat(writer.patch(path(acme), Map.of("name", "Own", "settings", Map.of("self_join", true)))
                        .outcome())
                .isEqualTo("200");
        assertThat(writer.patch(path(acme), Map.of("settings", Map.of("tier", "gold")))
                        .outcome())
                .isEqualTo("403 forbidden");
        assertThat(world.operator().get(path(acme)).json().at("/settings").has("tier"))
                .isFalse();
    }

    @Test
    void nobodyElseChangesATenant() {
        var acme = world.tenant();
        var globex = world.tenant();
        var member = world.visitor(acme);
        var change = Map.of("name", "Stolen");

        assertThat(List.of(
                        world.anyone().as(key(acme, "users:write")),
                        world.anyone().as(member.accessToken()).with("If-Match", "*")))
                .allSatisfy(caller -> assertThat(caller.with("If-Match", "*")
                                .patch(path(acme), change)
                                .outcome())
                        .isEqualTo("403 forbidden"));
        assertThat(world.anyone()
                        .as(key(globex, "*"))
                        .with("If-Match", "*")
                        .patch(path(acme), change)
                        .outcome())
                .isEqualTo("403 wrong_tenant");
        assertThat(world.anyone()
                        .with("If-Match", "*")
                        .patch(path(acme), change)
                        .outcome())
                .isEqualTo("401 invalid_token");
    }

    @Test
    void aUserIsChangedAsTheyWereReadWhereThatIsAsked() {
        var ann = world.person(world.tenant());
        var read = etag(world.operator().get(ann.path()));
        var guarded = world.operator().with("If-Match", read);

        var attributes = guarded.patch(ann.path(), Map.of("attributes", Map.of("name", "Ann")));
        var stale = guarded.patch(ann.path(), Map.of("attributes", Map.of("name", "Anna")));
        var disabled = guarded.patch(ann.path(), Map.of("enabled", false));
        var unguarded = world.operator().patch(ann.path(), Map.of("enabled", false));

        assertThat(attributes.outcome()).isEqualTo("200");
        assertThat(etag(attributes)).isNotEqualTo(read);
        assertThat(stale.outcome()).isEqualTo("412 precondition_failed");
        assertThat(disabled.outcome()).isEqualTo("412 precondition_failed");
        assertThat(unguarded.outcome()).isEqualTo("200");
        assertThat(unguarded.field("/name")).isEqualTo("Ann");
    }

    private String signUp(World.Place place, String email, String password) {
        return world.anyone()
                .post(place.auth("sign-up"), Map.of("email", email, "password", password))
                .outcome();
    }

    private String key(World.Place place, String... scopes) {
        return world.operator()
                .post(path(place) + "/api-keys", Map.of("name", "key", "scopes", Arrays.asList(scopes)))
                .field("/key");
    }

    private Api.Answer change(World.Place place, Map<String, ?> body) {
        return changeIf(place, "*", body);
    }

    private Api.Answer changeIf(World.Place place, String tag, Map<String, ?> body) {
        return world.operator().with("If-Match", tag).patch(path(place), body);
    }

    private static String path(World.Place place) {
        return "/v1/tenants/" + place.slug();
    }

    private static String etag(Api.Answer answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }
}
