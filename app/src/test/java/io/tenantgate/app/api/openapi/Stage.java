package io.tenantgate.app.api.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.app.api.Api;
import io.tenantgate.app.api.Eventually;
import io.tenantgate.app.api.Invited;
import io.tenantgate.app.api.World;
import io.tenantgate.domain.members.Role;
import io.tenantgate.domain.tenancy.StrategyName;
import java.util.List;
import java.util.Map;

/// A tenant as the examples know it, of its own for each call: its people are made when they are asked for.
public record Stage(World world, Invited invited, World.Place acme) {
    private static final String ALICE = "alice@example.com";
    private static final String DAN = "dan@example.com";
    private static final String TEMPORARY = "Temporary-Horse-1";

    /// Who calls, by the name of a security scheme.
    public Api caller(String scheme) {
        return switch (scheme) {
            case "" -> world.anyone();
            case "operator_key" -> world.operator();
            case "tenant_key" -> world.anyone().as(key("/v1/tenants/" + acme.slug() + "/api-keys", "/key"));
            case "user" -> world.anyone().as(signedIn().accessToken());
            default -> throw new AssertionError("Nobody is known to call by " + scheme);
        };
    }

    /// The real words for what every example calls the same.
    public Map<String, String> words() {
        return Map.of("tenant", acme.slug(), "Tenant", acme.slug());
    }

    World.Person confirmed() {
        return world.person(acme, ALICE);
    }

    String codeOfSignUp() {
        world.signUp(acme, ALICE, World.PASSWORD);
        return world.codeFor(acme, ALICE);
    }

    String codeOfRecovery() {
        var earlier = world.codeFor(acme, confirmed().email());
        var asked = world.anyone().post(acme.auth("forgot-password"), Map.of("username", ALICE));
        assertThat(asked.status()).as(asked.text()).isEqualTo(202);
        return world.codeAfter(acme, ALICE, earlier);
    }

    /// Of a caller who was invited, and has that message already.
    String codeOfAddress(Api caller) {
        var earlier = world.codeFor(acme, ALICE);
        var sent = caller.post("/v1/auth/me/attributes/email/verification", Map.of());
        assertThat(sent.status()).as(sent.text()).isEqualTo(202);
        return world.codeAfter(acme, ALICE, earlier);
    }

    /// The session of a sign-in that asks for a new password.
    String challenged() {
        invited.member(acme, ALICE, TEMPORARY, Role.ADMIN);
        return world.signInAnswer(acme, ALICE, TEMPORARY).field("/challenge/session");
    }

    /// Alice as an administrator.
    World.Visitor signedIn() {
        return signedIn("admin");
    }

    /// Alice, in a role that she was invited to.
    public World.Visitor signedIn(String role) {
        var invitation = Map.of("email", ALICE, "roles", List.of(role));
        var made = world.operator().post(acme.invitations(), invitation);
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        var accepted = world.accept(acme, world.codeFor(acme, ALICE), World.PASSWORD);
        assertThat(accepted.status()).as(accepted.text()).isEqualTo(200);
        return world.signIn(new World.Person(acme, ALICE, World.PASSWORD, accepted.field("/user_id")));
    }

    /// A field of a new key.
    String key(String path, String field) {
        var made = world.operator().post(path, Map.of("name", "key", "scopes", List.of("*")));
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return made.field(field);
    }

    /// A role that the tenant adds.
    void role(String name) {
        var made = world.operator().post("/v1/tenants/" + acme.slug() + "/roles", Map.of("name", name));
        assertThat(made.status()).as(made.text()).isEqualTo(201);
    }

    /// The id of a new invitation.
    String invitation(String email) {
        return world.invite(acme, email).field("/id");
    }

    String tokenOfInvitation() {
        invitation(DAN);
        return world.codeFor(acme, DAN);
    }

    String cursorOfInvitations() {
        invitation(DAN);
        invitation("eve@example.com");
        return cursor("/v1/tenants/" + acme.slug() + "/invitations");
    }

    /// The id of Dan, who is a member.
    String dan() {
        return world.person(acme, DAN).id();
    }

    /// The id of a claim.
    String domain(String name) {
        var made = world.operator().post(path() + "/domains", Map.of("domain", name));
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return made.field("/id");
    }

    /// Of one that nobody has looked at yet.
    String provenDomain() {
        return domain(acme.slug() + ".example");
    }

    String cursorOfDomains() {
        domain("acme.example");
        domain("acme.test");
        return cursor(path() + "/domains");
    }

    /// Dan, and what names how he was read.
    Map<String, String> danAsRead() {
        var id = dan();
        return Map.of("id", id, "If-Match", tagOf(acme.users() + "/" + id));
    }

    String path() {
        return "/v1/tenants/" + acme.slug();
    }

    String tagOf(String path) {
        return world.operator().get(path).headers().firstValue("ETag").orElseThrow();
    }

    /// How Dan's last sign-in is asked for, in the page that begins with what is newest.
    Map<String, String> eventOfDan() {
        world.signIn(world.person(acme, DAN));
        var found = world.operator()
                .get(acme.events() + "?action=sign-in&outcome=success&subject=" + DAN)
                .json()
                .at("/items/0");
        var actor =
                found.at("/actor/type").asText() + ":" + found.at("/actor/id").asText();
        return Map.of("actor", actor, "cursor", "_".repeat(21) + "w");
    }

    /// Makes an owner of every administrator.
    void promote() {
        world.operator()
                .get(acme.users() + "?role=admin")
                .json()
                .path("items")
                .forEach(user -> world.operator()
                        .patch(acme.users() + "/" + user.path("id").asText(), Map.of("roles", List.of("owner"))));
    }

    /// Waits until everything is sealed, what concerns no tenant too.
    void sealedEvents() {
        world.operator().post("/v1/operator/providers/builtin/check", Map.of());
        List.of(acme.events(), "/v1/audit-events")
                .forEach(events -> Eventually.get(
                        () -> world.operator().get(events + "/head").json(),
                        head -> head.has("head") && head.path("unsealed").asInt() == 0));
    }

    /// The id of Dan's sign-up.
    String danUnconfirmed() {
        world.signUp(acme, DAN, World.PASSWORD);
        return world.operator().get(acme.users() + "?status=unconfirmed").field("/items/0/id");
    }

    String cursorOfUsers() {
        dan();
        world.person(acme, "danny@example.com");
        return world.operator().get(acme.users() + "?q=dan&limit=1").field("/next_cursor");
    }

    /// Where the second page of a list begins.
    String cursor(String path) {
        return world.operator().get(path + "?limit=1").field("/next_cursor");
    }

    /// After whoever came first, and before somebody whose account was disabled at the provider.
    String cursorOfDrift() {
        world.person(acme, acme.slug() + "-first@example.com");
        invited.disable(world.person(acme, acme.slug() + "@example.com"));
        return world.operator().post(path() + "/reconcile", Map.of("limit", 1)).field("/next_cursor");
    }

    String cursorOfTenants() {
        world.tenant(acme.slug() + "-more", Map.of());
        return cursor("/v1/tenants");
    }

    String cursorOfShards() {
        world.tenant(StrategyName.CLIENT, Map.of());
        world.tenant(StrategyName.GROUP, Map.of());
        return cursor("/v1/operator/placement");
    }

    String cursorOfKeys(String path) {
        key(path, "/id");
        key(path, "/id");
        return cursor(path);
    }

    void suspend() {
        var done = world.operator().post("/v1/tenants/" + acme.slug() + "/suspend", Map.of());
        assertThat(done.status()).as(done.text()).isEqualTo(204);
    }

    String pool() {
        return acme.issuer().substring(acme.issuer().lastIndexOf('/') + 1);
    }
}
