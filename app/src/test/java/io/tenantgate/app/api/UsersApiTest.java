package io.tenantgate.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.app.api.Staff.Colleague;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What is done to a user's membership, and by whom.
class UsersApiTest extends ApiTest {
    private static final Map<String, ?> DISABLED = Map.of("enabled", false);

    @Test
    void aChangeIsAnsweredWithTheUserAsTheyAre() {
        var tenant = world.tenant();
        var ann = new Staff(world, tenant).with("member");

        var changed = world.operator().patch(ann.path(), Map.of("roles", List.of("admin", "member"), "enabled", false));

        assertThat(changed.json().path("roles")).hasToString("[\"admin\",\"member\"]");
        assertThat(changed.json().path("enabled").asBoolean()).isFalse();
        assertThat(changed.text()).isEqualTo(world.operator().get(ann.path()).text());
        assertThat(ann.api().get("/v1/auth/me").outcome()).isEqualTo("403 user_disabled");
    }

    @Test
    void nobodyGrantsMoreThanTheyHave() {
        var tenant = world.tenant();
        var staff = new Staff(world, tenant);
        var ann = staff.with("member");
        var admin = staff.with("admin");

        assertThat(granted(admin.api(), ann, "owner")).isEqualTo("403 forbidden");
        assertThat(granted(admin.api(), admin, "owner")).isEqualTo("403 forbidden");
        assertThat(granted(ann.api(), ann, "admin")).isEqualTo("403 forbidden");
        assertThat(granted(staff.key("*"), ann, "owner")).isEqualTo("403 forbidden");
        assertThat(granted(staff.key("users:write"), ann, "admin")).isEqualTo("403 forbidden");
        assertThat(granted(staff.key("users:read"), ann, "member")).isEqualTo("403 forbidden");
        assertThat(granted(admin.api(), ann, "admin")).isEqualTo("200");
        assertThat(granted(staff.with("owner").api(), ann, "owner")).isEqualTo("200");
    }

    @Test
    void nobodyTouchesTheMightier() {
        var tenant = world.tenant();
        var staff = new Staff(world, tenant);
        var owner = staff.with("owner");
        staff.with("owner");
        var admin = staff.with("admin");

        for (var caller : List.of(admin.api(), staff.key("*"))) {
            assertThat(caller.patch(owner.path(), DISABLED).outcome()).isEqualTo("403 forbidden");
            assertThat(caller.post(owner.path() + "/sign-out", Map.of()).outcome())
                    .isEqualTo("403 forbidden");
            assertThat(caller.delete(owner.path()).outcome()).isEqualTo("403 forbidden");
        }
        assertThat(staff.key("users:write").delete(admin.path()).outcome()).isEqualTo("403 forbidden");
        assertThat(owner.api().get("/v1/auth/me").outcome()).isEqualTo("200");
        assertThat(owner.api().delete(admin.path()).outcome()).isEqualTo("204");
    }

    @Test
    void theLastOwnerStaysAnOwnerWhoIsLetIn() {
        var tenant = world.tenant();
        var staff = new Staff(world, tenant);
        var owner = staff.with("owner");

        for (var caller : List.of(owner.api(), world.operator())) {
            assertThat(granted(caller, owner, "admin")).isEqualTo("409 conflict");
            assertThat(caller.patch(owner.path(), DISABLED).outcome()).isEqualTo("409 conflict");
            assertThat(caller.delete(owner.path()).outcome()).isEqualTo("409 conflict");
            assertThat(granted(caller, owner, "owner")).isEqualTo("200");
        }

        var second = staff.with("owner");
        world.operator().patch(second.path(), DISABLED);
        assertThat(owner.api().delete(owner.path()).outcome()).isEqualTo("409 conflict");
        world.operator().patch(second.path(), Map.of("enabled", true));
        assertThat(owner.api().delete(owner.path()).outcome()).isEqualTo("204");
    }

    @Test
    void ofTwoOwnersWhoRemoveEachOtherAtOnceOneStays() {
        var tenant = world.tenant();
        var staff = new Staff(world, tenant);
        var one = staff.with("owner");
        var other = staff.with("owner");

        var outcomes =
                atOnce(() -> one.api().delete(other.path()).outcome(), () -> granted(other.api(), one, "member"));

        assertThat(outcomes).anyMatch(outcome -> outcome.startsWith("4"));
        assertThat(world.operator()
                        .get(tenant.users() + "?role=owner&enabled=true")
                        .json()
                        .path("items"))
                .hasSize(1);
    }

    private static List<String> atOnce(Supplier<String> one, Supplier<String> other) {
        var line = new CyclicBarrier(2);
        return Stream.of(one, other)
                .map(deed -> CompletableFuture.supplyAsync(() -> {
                    await(line);
                    return deed.get();
                }))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
    }

    private static void await(CyclicBarrier line) {
        try {
            line.await();
        } catch (InterruptedException | BrokenBarrierException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void whoIsNotThereAndWhoIsElsewhereAreAnsweredAlike() {
        var tenant = world.tenant();
        var admin = new Staff(world, tenant).with("admin").api();
        var foreign = world.person(world.tenant()).id();

        var bodies = Stream.of(foreign, UUID.randomUUID().toString(), "nobody")
                .flatMap(id -> Stream.of(
                        admin.get(tenant.users() + "/" + id),
                        admin.patch(tenant.users() + "/" + id, DISABLED),
                        admin.post(tenant.users() + "/" + id + "/sign-out", Map.of()),
                        admin.delete(tenant.users() + "/" + id)))
                .map(answer -> answer.status() + answer.text().replaceAll("\"request_id\":\"[^\"]*\"", ""))
                .distinct()
                .toList();

        assertThat(bodies).hasSize(1).first().asString().startsWith("404").contains("user_not_found");
    }

    @Test
    void whoIsInvitedCanOnlyBeUninvited() {
        var tenant = world.tenant();
        var asked =
                tenant.users() + "/" + world.invite(tenant, "asked@example.com").field("/user_id");
        var token = world.codeFor(tenant, "asked@example.com");

        assertThat(world.operator().patch(asked, DISABLED).outcome()).isEqualTo("409 conflict");
        assertThat(world.operator().post(asked + "/sign-out", Map.of()).outcome())
                .isEqualTo("409 conflict");
        assertThat(world.operator().delete(asked).outcome()).isEqualTo("204");
        assertThat(world.accept(tenant, token, World.PASSWORD).outcome()).isEqualTo("400 code_mismatch");
        assertThat(world.operator().get(asked).outcome()).isEqualTo("404 user_not_found");
    }

    @Test
    void whoComesBackHasNothingOfBefore() {
        var tenant = world.tenant();
        var ann = world.person(tenant, "ann@example.com");
        world.operator().patch(ann.path(), Map.of("roles", List.of("admin")));
        world.operator().delete(ann.path());

        var again = world.person(tenant, "ann@example.com");

        assertThat(again.id()).isNotEqualTo(ann.id());
        assertThat(world.operator().get(again.path()).json().path("roles")).hasToString("[\"member\"]");
    }

    @Test
    void theTrailTellsWhoDidWhatAndHowItWas() {
        var tenant = world.tenant();
        var staff = new Staff(world, tenant);
        var admin = staff.with("admin");
        var ann = staff.with("member");

        admin.api().patch(ann.path(), Map.of("roles", List.of("admin"), "enabled", false));
        admin.api().delete(ann.path());
        admin.api().patch(tenant.users() + "/" + UUID.randomUUID(), DISABLED);

        var trail = new Trail(service).of(tenant);
        assertThat(trail)
                .anySatisfy(line -> assertThat(line)
                        .contains(
                                "user-change",
                                "SUCCESS",
                                admin.person().id(),
                                ann.person().id())
                        .contains("\"roles_before\": \"member\"", "\"roles_after\": \"admin\"")
                        .contains("\"enabled_before\": \"true\"", "\"enabled_after\": \"false\""))
                .anySatisfy(line -> assertThat(line)
                        .contains(
                                "user-delete",
                                "SUCCESS",
                                admin.person().id(),
                                ann.person().id()))
                .anySatisfy(line -> assertThat(line).contains("user-change", "REFUSED", "no-such-user"));
    }

    private static String granted(Api caller, Colleague whom, String role) {
        return caller.patch(whom.path(), Map.of("roles", List.of(role))).outcome();
    }
}
