package io.tenantgate.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.app.api.World.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Finding users.
class UserListApiTest extends ApiTest {
    @Test
    void aUserIsFoundByWhatLoginNameAddressOrNameBeginWith() {
        var tenant = world.tenant();
        var ann = new Staff(world, tenant).with("member", "ann@example.com");
        ann.api().patch("/v1/auth/me", Map.of("attributes", Map.of("name", "Zoë Example")));
        world.person(tenant, "bob@example.com");

        assertThat(found(tenant, "?q=ANN")).containsExactly("ann@example.com");
        assertThat(found(tenant, "?q=zo%C3%8B")).containsExactly("ann@example.com");
        assertThat(found(tenant, "?q=bob@example.com")).containsExactly("bob@example.com");
        assertThat(found(tenant, "?q=example")).isEmpty();
        assertThat(found(tenant, "")).containsExactly("bob@example.com", "ann@example.com");
    }

    @Test
    void everybodyIsListedOnceOverThePages() {
        var tenant = world.tenant();
        var all = IntStream.range(0, 5)
                .mapToObj(i -> world.person(tenant, "p" + i + "@example.com").email())
                .toList();
        world.operator().post(tenant.invitations(), Map.of("email", "p5@example.com", "name", "P Five"));

        assertThat(paged(tenant, "?limit=2")).containsExactlyElementsOf(reversed(all, "p5@example.com"));
        assertThat(paged(tenant, "?limit=2&q=p"))
                .hasSize(6)
                .startsWith("p5@example.com")
                .endsWith("p4@example.com")
                .doesNotHaveDuplicates();
    }

    private static List<String> reversed(List<String> all, String newest) {
        var listed = new ArrayList<>(List.of(newest));
        listed.addAll(all.reversed());
        return listed;
    }

    @Test
    void statusRoleAndEnabledNarrowTheList() {
        var tenant = world.tenant();
        var staff = new Staff(world, tenant);
        staff.with("admin", "boss@example.com");
        var ann = staff.with("member", "ann@example.com");
        world.invite(tenant, "asked@example.com");
        world.operator().patch(ann.path(), Map.of("enabled", false));

        assertThat(found(tenant, "?status=invited")).containsExactly("asked@example.com");
        assertThat(found(tenant, "?role=admin")).containsExactly("boss@example.com");
        assertThat(found(tenant, "?enabled=false")).containsExactly("ann@example.com");
        assertThat(found(tenant, "?role=member&status=active")).containsExactly("ann@example.com");
        assertThat(found(tenant, "?q=a&role=member&enabled=true")).containsExactly("asked@example.com");
        assertThat(found(tenant, "?role=owner")).isEmpty();
    }

    @Test
    void aUserIsShownWithTheirAccountAndWhoIsInvitedWithout() {
        var tenant = world.tenant();
        var ann = new Staff(world, tenant).with("member", "ann@example.com");
        var invited = world.invite(tenant, "asked@example.com").field("/user_id");

        var user = world.operator().get(ann.path());
        var asked = world.operator().get(tenant.users() + "/" + invited);

        assertThat(user.field("/attributes/email_verified")).isEqualTo("true");
        assertThat(user.field("/subject/issuer")).isEqualTo(tenant.issuer());
        assertThat(asked.field("/status")).isEqualTo("invited");
        assertThat(asked.json().has("subject") || asked.json().has("attributes"))
                .isFalse();
    }

    @Test
    void whatCannotBeAskedIsRefused() {
        var tenant = world.tenant();

        assertThat(asked(tenant, "?cursor=none")).isEqualTo("400 invalid_request");
        assertThat(asked(tenant, "?enabled=perhaps")).isEqualTo("400 invalid_request");
        assertThat(asked(tenant, "?status=gone")).isEqualTo("400 invalid_request");
        assertThat(asked(tenant, "?role=*")).isEqualTo("400 invalid_request");
        assertThat(asked(tenant, "?q=" + "x".repeat(129))).isEqualTo("400 invalid_request");
    }

    @Test
    void theAdministrationReadsAndNobodyElse() {
        var tenant = world.tenant();
        var staff = new Staff(world, tenant);
        var member = staff.with("member");

        assertThat(member.api().get(tenant.users()).outcome()).isEqualTo("403 forbidden");
        assertThat(member.api().get(member.path()).outcome()).isEqualTo("403 forbidden");
        assertThat(staff.key("users:read").get(tenant.users()).outcome()).isEqualTo("200");
        assertThat(staff.key("users:write").get(tenant.users()).outcome()).isEqualTo("403 forbidden");
        assertThat(staff.with("admin").api().get(world.tenant().users()).outcome())
                .isEqualTo("403 wrong_tenant");
    }

    private String asked(Place tenant, String query) {
        return world.operator().get(tenant.users() + query).outcome();
    }

    private List<String> found(Place tenant, String query) {
        return names(world.operator().get(tenant.users() + query));
    }

    private List<String> paged(Place tenant, String query) {
        var names = new ArrayList<String>();
        var page = world.operator().get(tenant.users() + query);
        names.addAll(names(page));
        while (page.json().has("next_cursor")) {
            page = world.operator().get(tenant.users() + query + "&cursor=" + page.field("/next_cursor"));
            names.addAll(names(page));
        }
        return names;
    }

    private static List<String> names(Api.Answer page) {
        return page.json().path("items").findValuesAsText("username");
    }
}
