package io.tenantgate.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.tenantgate.domain.tenancy.StrategyName;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/// A running service as its operator and its users know it.
public record World(Api anyone, Api operator) {
    public static final String PASSWORD = "Correct-Horse-7";

    /// A tenant with a pool of its own, new each time.
    public record Place(String id, String slug, String issuer) {
        public String auth(String operation) {
            return "/v1/tenants/" + slug + "/auth/" + operation;
        }

        public String invitations() {
            return "/v1/tenants/" + slug + "/invitations";
        }

        public String events() {
            return "/v1/tenants/" + slug + "/audit-events";
        }

        public String users() {
            return "/v1/tenants/" + slug + "/users";
        }
    }

    /// Somebody who has confirmed their sign-up.
    public record Person(Place tenant, String email, String password, String id) {
        /// As a user of the tenant.
        public String path() {
            return tenant.users() + "/" + id;
        }
    }

    /// Somebody who is signed in.
    public record Visitor(Person person, String accessToken, String idToken, String refreshToken) {}

    public Place tenant() {
        return tenant(Map.of());
    }

    public Place tenant(Map<String, ?> settings) {
        return tenant(freshSlug(), settings);
    }

    public Place tenant(String slug, Map<String, ?> settings) {
        return onboarded(slug, Map.of("settings", settings));
    }

    /// A tenant that is kept apart in that way.
    public Place tenant(StrategyName strategy, Map<String, ?> settings) {
        var word = strategy.name().toLowerCase(Locale.ROOT);
        return onboarded(freshSlug(), Map.of("strategy", word, "settings", settings));
    }

    /// A tenant in a pool that was there before, which takes its people in.
    public Place adopting(Map<String, ?> wishes) {
        var all = new HashMap<String, Object>(wishes);
        all.put("settings", Map.of("admission", "adopt"));
        return onboarded(freshSlug(), all);
    }

    private static String freshSlug() {
        return "t-" + UUID.randomUUID().toString().substring(9, 23);
    }

    /// Nobody's so far: shards, and pools that were there before, are shared by all tests. All are masked alike,
    /// and as `ann@example.com` is.
    public static String freshAddress() {
        return "a" + UUID.randomUUID().toString().substring(0, 8) + "@example.com";
    }

    private Place onboarded(String slug, Map<String, ?> wishes) {
        var made = register(slug, wishes);
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        var id = made.field("/id");
        var check = anyone.get("/v1/tenants/" + id + "/token-verification");
        return new Place(id, slug, check.field("/issuer"));
    }

    /// What is answered to a tenant that is asked for.
    public Api.Answer register(Map<String, ?> wishes) {
        return register(freshSlug(), wishes);
    }

    private Api.Answer register(String slug, Map<String, ?> wishes) {
        var body = new HashMap<String, Object>(wishes);
        body.put("slug", slug);
        body.put("name", "Tenant " + slug);
        return operator.post("/v1/tenants", body);
    }

    public Person person(Place tenant) {
        return person(tenant, freshAddress());
    }

    public Person person(Place tenant, String email) {
        var earlier = newest(tenant, email).path("code").asText();
        signUp(tenant, email, PASSWORD);
        var code = codeAfter(tenant, email, earlier);
        var confirmed = anyone.post(tenant.auth("confirm-sign-up"), Map.of("username", email, "code", code));
        assertThat(confirmed.status()).as(confirmed.text()).isEqualTo(200);
        return new Person(tenant, email, PASSWORD, confirmed.field("/user_id"));
    }

    public Api.Answer signUp(Place tenant, String email, String password) {
        var accepted = anyone.post(tenant.auth("sign-up"), Map.of("email", email, "password", password));
        assertThat(accepted.status()).as(accepted.text()).isEqualTo(202);
        return accepted;
    }

    /// An invitation by the operator.
    public Api.Answer invite(Place tenant, String email) {
        return invite(tenant, Map.of("email", email));
    }

    public Api.Answer invite(Place tenant, Map<String, ?> body) {
        var made = operator.post(tenant.invitations(), body);
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return made;
    }

    public Api.Answer accept(Place tenant, String token, String password) {
        return anyone.post(tenant.auth("accept-invitation"), Map.of("token", token, "password", password));
    }

    public Visitor signIn(Person person) {
        var answer = signInAnswer(person.tenant(), person.email(), person.password());
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return visitor(person, answer);
    }

    public static Visitor visitor(Person person, Api.Answer answer) {
        return new Visitor(
                person,
                answer.field("/tokens/access_token"),
                answer.field("/tokens/id_token"),
                answer.field("/tokens/refresh_token"));
    }

    public Api.Answer signInAnswer(Place tenant, String username, String password) {
        return anyone.post(tenant.auth("sign-in"), Map.of("username", username, "password", password));
    }

    /// To the challenge that an answer asks.
    public Api.Answer answer(Place tenant, Api.Answer asked, Map<String, String> answers) {
        var body = Map.of(
                "name",
                asked.field("/challenge/name"),
                "session",
                asked.field("/challenge/session"),
                "answers",
                answers);
        return anyone.post(tenant.auth("challenge"), body);
    }

    public Visitor visitor(Place tenant) {
        return signIn(person(tenant));
    }

    public Api.Answer refresh(Place tenant, String refreshToken) {
        return anyone.post(tenant.auth("refresh"), Map.of("refresh_token", refreshToken));
    }

    public Api.Answer verify(String token) {
        return operator.post("/v1/tokens/verify", Map.of("token", token));
    }

    /// The newest message to a recipient at a tenant, waited for, since a worker sends it.
    public JsonNode message(Place tenant, String recipient) {
        return Eventually.get(() -> newest(tenant, recipient), node -> !node.isMissingNode());
    }

    private JsonNode newest(Place tenant, String recipient) {
        var path = "/dev/messages?tenant=" + tenant.slug() + "&recipient="
                + URLEncoder.encode(recipient, StandardCharsets.UTF_8);
        return operator.get(path).json().path("items").path(0);
    }

    /// The newest code that was sent to a recipient.
    public String codeFor(Place tenant, String recipient) {
        return message(tenant, recipient).path("code").asText();
    }

    /// A code that is newer than the one given.
    public String codeAfter(Place tenant, String recipient, String earlier) {
        return Eventually.get(
                () -> message(tenant, recipient).path("code").asText(),
                code -> !code.equals(earlier) && !code.isEmpty());
    }
}
