package io.tenantgate.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.app.api.World.Person;
import io.tenantgate.app.api.World.Place;
import io.tenantgate.domain.tenancy.StrategyName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What is done to a user's account: all of it where accounts are the tenant's own, and nothing where they are shared.
class UserAccountsApiTest extends ApiTest {
    private static final String ANN = "ann@example.com";
    private static final String TEMPORARY = "Temporary-Horse-1";
    private static final String NEW = "Brand-New-Horse-9";

    @ParameterizedTest
    @EnumSource(names = {"POOL", "ATTRIBUTE"})
    void whoIsMadeReplacesTheTemporaryPasswordAtTheFirstSignIn(StrategyName strategy) {
        var tenant = world.tenant(strategy, Map.of());

        var made = create(tenant, Map.of("email", ANN, "temporary_password", TEMPORARY, "roles", List.of("admin")));

        assertThat(made.outcome()).isEqualTo("201");
        assertThat(made.field("/attributes/email")).isEqualTo(ANN);
        assertThat(made.json().path("roles")).hasToString("[\"admin\"]");
        var asked = world.signInAnswer(tenant, ANN, TEMPORARY);
        assertThat(asked.field("/challenge/name")).isEqualTo("new_password_required");
        var tokens = world.answer(tenant, asked, Map.of("new_password", NEW)).field("/tokens/access_token");
        assertThat(world.anyone().as(tokens).get(tenant.users()).outcome()).isEqualTo("200");
    }

    @Test
    void aNameIsTakenOnceWhoeverHasIt() {
        var tenant = world.tenant();
        world.person(tenant, ANN);
        world.invite(tenant, "asked@example.com");

        assertThat(tried(tenant, Map.of("email", ANN, "temporary_password", TEMPORARY)))
                .isEqualTo("409 user_exists");
        assertThat(tried(tenant, Map.of("email", "asked@example.com", "temporary_password", TEMPORARY)))
                .isEqualTo("409 user_exists");
        assertThat(tried(tenant, Map.of("username", "ann", "temporary_password", TEMPORARY)))
                .isEqualTo("201");
        assertThat(tried(tenant, Map.of("username", "ANN", "temporary_password", TEMPORARY)))
                .isEqualTo("409 user_exists");
    }

    @Test
    void aRepeatedRequestMakesOne() {
        var tenant = world.tenant();
        var once = world.operator().with("Idempotency-Key", "ann-" + tenant.slug());
        var body = Map.of("email", ANN, "temporary_password", TEMPORARY);

        assertThat(once.post(tenant.users(), body).text())
                .isEqualTo(once.post(tenant.users(), body).text());
        assertThat(world.operator().get(tenant.users()).json().path("items")).hasSize(1);
    }

    @Test
    void whatCannotBeIsRefused() {
        var tenant = world.tenant();

        assertThat(tried(tenant, Map.of("email", ANN))).isEqualTo("400 invalid_request");
        assertThat(tried(tenant, Map.of("email", ANN, "temporary_password", "short")))
                .isEqualTo("400 password_policy");
        assertThat(tried(tenant, Map.of("email", ANN, "temporary_password", TEMPORARY, "invite", true)))
                .isEqualTo("400 invalid_request");
        assertThat(tried(tenant, Map.of("username", "ann", "invite", true))).isEqualTo("400 invalid_request");
        assertThat(tried(tenant, with(Map.of("department", "x")))).isEqualTo("400 invalid_request");
        assertThat(tried(tenant, with(Map.of("email", "other@example.com")))).isEqualTo("400 invalid_request");
        assertThat(tried(tenant, with(Map.of("sub", "x")))).isEqualTo("403 attribute_read_only");
        assertThat(tried(tenant, with(Map.of("custom:tenant_id", "x")))).isEqualTo("403 attribute_read_only");
    }

    private static Map<String, ?> with(Map<String, String> attributes) {
        return Map.of("email", ANN, "temporary_password", TEMPORARY, "attributes", attributes);
    }

    @ParameterizedTest
    @EnumSource
    void whoIsAskedIsAUserWhoIsInvited(StrategyName strategy) {
        var tenant = world.tenant(strategy, Map.of());

        var made = create(tenant, Map.of("email", ANN, "invite", true, "attributes", Map.of("name", "Ann")));

        assertThat(made.field("/status") + " " + made.field("/name")).isEqualTo("invited Ann");
        var accepted = world.accept(tenant, world.codeFor(tenant, ANN), World.PASSWORD);
        assertThat(accepted.field("/user_id")).isEqualTo(made.field("/id"));
    }

    @Test
    void attributesAreWrittenRemovedAndFound() {
        var ann = world.person(world.tenant(), ANN);

        change(ann, Map.of("name", "Ann", "given_name", "A"));
        var removed = new HashMap<String, Object>();
        removed.put("given_name", null);
        var changed = world.operator().patch(ann.path(), Map.of("attributes", removed, "roles", List.of("admin")));

        assertThat(changed.field("/name")).isEqualTo("Ann");
        assertThat(changed.json().path("attributes").has("given_name")).isFalse();
        assertThat(changed.json().path("roles")).hasToString("[\"admin\"]");
        assertThat(world.operator().get(ann.tenant().users() + "?q=ann").json().path("items"))
                .hasSize(1);
    }

    @Test
    void anAddressIsProvenWhereTheAdministratorVouchesForIt() {
        var ann = world.person(world.tenant(), ANN);

        assertThat(change(ann, Map.of("email", "new@example.com")).field("/attributes/email_verified"))
                .isNotEqualTo("true");
        assertThat(change(ann, Map.of("email", "new@example.com", "email_verified", "true"))
                        .field("/attributes/email_verified"))
                .isEqualTo("true");
        assertThat(change(ann, Map.of("shoe_size", "44")).outcome()).isEqualTo("400 invalid_request");
        assertThat(change(ann, Map.of("custom:tenant_id", "x")).outcome()).isEqualTo("403 attribute_read_only");
    }

    @Test
    void aChangeThatIsRefusedChangesNothing() {
        var ann = world.person(world.tenant(), ANN);

        var both = Map.of("attributes", Map.of("shoe_size", "44"), "enabled", false);

        assertThat(world.operator().patch(ann.path(), both).outcome()).isEqualTo("400 invalid_request");
        assertThat(world.operator().get(ann.path()).json().path("enabled").asBoolean())
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"POOL", "ATTRIBUTE"})
    void exactlyTheSignUpThatIsNamedIsConfirmed(StrategyName strategy) {
        var tenant = world.tenant(strategy, Map.of());
        world.signUp(tenant, ANN, World.PASSWORD);
        world.signUp(tenant, ANN, NEW);
        var open = world.operator().get(tenant.users() + "?status=unconfirmed");
        assertThat(open.json().path("items")).hasSize(2);
        var first = tenant.users() + "/" + open.field("/items/1/id");

        assertThat(world.operator().post(first + "/confirm", Map.of()).outcome())
                .isEqualTo("204");

        assertThat(world.signInAnswer(tenant, ANN, World.PASSWORD).outcome()).isEqualTo("200");
        assertThat(world.signInAnswer(tenant, ANN, NEW).outcome()).isEqualTo("401 invalid_credentials");
        assertThat(world.operator().get(first).field("/status")).isEqualTo("active");
        assertThat(world.operator().post(first + "/confirm", Map.of()).outcome())
                .isEqualTo("409 conflict");
        assertThat(world.operator()
                        .get(tenant.users() + "?status=unconfirmed")
                        .json()
                        .path("items"))
                .isEmpty();
    }

    @Test
    void aPasswordThatIsSetEndsWhatTheOldOneOpened() {
        var ann = world.person(world.tenant(), ANN);
        var session = world.signIn(ann);

        assertThat(set(ann, Map.of("password", NEW, "permanent", true))).isEqualTo("204");

        assertThat(world.anyone().as(session.accessToken()).get("/v1/auth/me").outcome())
                .isEqualTo("401 invalid_token");
        assertThat(world.signInAnswer(ann.tenant(), ANN, World.PASSWORD).outcome())
                .isEqualTo("401 invalid_credentials");
        assertThat(world.signInAnswer(ann.tenant(), ANN, NEW).field("/status")).isEqualTo("authenticated");
        assertThat(set(ann, Map.of("password", TEMPORARY))).isEqualTo("204");
        assertThat(world.signInAnswer(ann.tenant(), ANN, TEMPORARY).field("/challenge/name"))
                .isEqualTo("new_password_required");
        assertThat(set(ann, Map.of("password", "short"))).isEqualTo("400 password_policy");
    }

    @Test
    void aPasswordThatIsResetIsBarredAndACodeSetsAnother() {
        var ann = world.person(world.tenant(), ANN);
        var session = world.signIn(ann);
        var earlier = world.codeFor(ann.tenant(), ANN);

        assertThat(reset(ann)).isEqualTo("204");

        assertThat(world.anyone().as(session.accessToken()).get("/v1/auth/me").outcome())
                .isEqualTo("401 invalid_token");
        assertThat(world.signInAnswer(ann.tenant(), ANN, World.PASSWORD).outcome())
                .isEqualTo("403 password_reset_required");
        var code = world.codeAfter(ann.tenant(), ANN, earlier);
        var body = Map.of("username", ANN, "code", code, "new_password", NEW);
        assertThat(world.anyone()
                        .post(ann.tenant().auth("reset-password"), body)
                        .outcome())
                .isEqualTo("204");
        assertThat(world.signInAnswer(ann.tenant(), ANN, NEW).outcome()).isEqualTo("200");
    }

    @ParameterizedTest
    @EnumSource(names = {"CLIENT", "GROUP"})
    void nothingIsDoneToASharedAccountWhoeverItIs(StrategyName strategy) {
        var tenant = world.tenant(strategy, Map.of());
        var ann = world.person(tenant, ANN);
        var session = world.signIn(ann);
        world.signUp(tenant, "open@example.com", World.PASSWORD);
        var open = world.operator().get(tenant.users() + "?status=unconfirmed").field("/items/0/id");
        var elsewhere = world.person(world.tenant(strategy, Map.of())).id();

        var answers = Stream.of(ann.id(), open, elsewhere, UUID.randomUUID().toString())
                .map(id -> tenant.users() + "/" + id)
                .flatMap(path -> Stream.of(
                        world.operator().patch(path, Map.of("attributes", Map.of("name", "X"))),
                        world.operator().patch(path, Map.of("attributes", Map.of(), "roles", List.of("admin"))),
                        world.operator().post(path + "/confirm", Map.of()),
                        world.operator().post(path + "/reset-password", Map.of()),
                        world.operator().post(path + "/set-password", Map.of("password", NEW))));

        assertThat(answers.map(answer -> answer.text().replaceAll("\"request_id\":\"[^\"]*\"", ""))
                        .distinct())
                .hasSize(1)
                .first()
                .asString()
                .contains("account_shared");
        assertThat(tried(tenant, Map.of("email", ANN, "temporary_password", TEMPORARY)))
                .isEqualTo("403 account_shared");
        assertThat(tried(tenant, Map.of("email", "new@example.com", "temporary_password", TEMPORARY)))
                .isEqualTo("403 account_shared");
        assertThat(world.anyone().as(session.accessToken()).get("/v1/auth/me").field("/roles/0"))
                .isEqualTo("member");
    }

    @Test
    void nobodySetsThePasswordOfTheMightier() {
        var tenant = world.tenant();
        var staff = new Staff(world, tenant);
        var owner = staff.with("owner");
        var admin = staff.with("admin").api();

        assertThat(admin.post(owner.path() + "/set-password", Map.of("password", NEW))
                        .outcome())
                .isEqualTo("403 forbidden");
        assertThat(admin.post(owner.path() + "/reset-password", Map.of()).outcome())
                .isEqualTo("403 forbidden");
        assertThat(admin.patch(owner.path(), Map.of("attributes", Map.of("name", "X")))
                        .outcome())
                .isEqualTo("403 forbidden");
        var another = Map.of("email", ANN, "temporary_password", TEMPORARY, "roles", List.of("owner"));
        assertThat(admin.post(tenant.users(), another).outcome()).isEqualTo("403 forbidden");
    }

    @Test
    void theTrailHoldsNoPassword() {
        var ann = world.person(world.tenant(), ANN);
        set(ann, Map.of("password", NEW));
        reset(ann);
        create(ann.tenant(), Map.of("email", "b@example.com", "temporary_password", TEMPORARY));

        assertThat(new Trail(service).of(ann.tenant()))
                .anyMatch(line -> line.startsWith("user-password-set SUCCESS"))
                .anyMatch(line -> line.startsWith("user-password-reset REFUSED wrong-state"))
                .anyMatch(line -> line.startsWith("user-create SUCCESS"))
                .noneMatch(line -> line.contains(NEW) || line.contains(TEMPORARY));
    }

    private Api.Answer create(Place tenant, Map<String, ?> body) {
        return world.operator().post(tenant.users(), body);
    }

    private String tried(Place tenant, Map<String, ?> body) {
        return create(tenant, body).outcome();
    }

    private Api.Answer change(Person person, Map<String, String> attributes) {
        return world.operator().patch(person.path(), Map.of("attributes", attributes));
    }

    private String set(Person person, Map<String, ?> body) {
        return world.operator().post(person.path() + "/set-password", body).outcome();
    }

    private String reset(Person person) {
        return world.operator()
                .post(person.path() + "/reset-password", Map.of())
                .outcome();
    }
}
