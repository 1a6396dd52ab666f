package io.tenantgate.app.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.tenantgate.adapters.persistence.StartRefused;
import io.tenantgate.domain.tenancy.StrategyName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// Three tenants by client and one by group, with room for two in a shard.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlacementApiTest {
    private static final String PLACEMENT = "/v1/operator/placement";

    private Service service;
    private World world;

    @BeforeAll
    void start() {
        service = withCapacity("2");
        world = service.world();
        for (int tenants = 0; tenants < 3; tenants++) {
            world.tenant(StrategyName.CLIENT, Map.of());
        }
        world.tenant(StrategyName.GROUP, Map.of());
        world.tenant();
    }

    @AfterAll
    void stop() {
        service.close();
    }

    private static Service withCapacity(String tenants) {
        return Service.start(new MovableClock(), Map.of("TENANTGATE_TENANCY_SHARD_CAPACITY", tenants));
    }

    @Test
    void shardsAreShownOldestFirstWithTheRoomThatIsLeft() {
        var shards = items(world.operator().get(PLACEMENT));

        assertThat(shards)
                .extracting(each -> each.path("strategy").asText()
                        + " " + each.path("tenants").asInt()
                        + "/" + each.path("capacity").asInt()
                        + " " + each.path("room").asInt())
                .containsExactly("client 2/2 0", "client 1/2 1", "group 1/2 1");
        assertThat(shards).allMatch(each -> each.path("pool_id").asText().startsWith("eu-west-1_"));
    }

    @Test
    void aPageEndsWhereTheNextBegins() {
        var shards = new ArrayList<String>();
        var cursor = "";
        do {
            var page = world.operator().get(PLACEMENT + "?limit=1" + cursor);
            items(page).forEach(each -> shards.add(each.path("shard").asText()));
            cursor = page.json().has("next_cursor") ? "&cursor=" + page.field("/next_cursor") : "";
        } while (!cursor.isEmpty());

        assertThat(shards).hasSize(3).doesNotHaveDuplicates();
    }

    @Test
    void theSummaryAddsUpTheShardsOfAllPages() {
        var summary = world.operator().get(PLACEMENT + "?limit=1").json().path("summary");

        assertThat(summary.findValuesAsText("strategy")).containsExactly("pool", "client", "group", "attribute");
        assertThat(counts(summary.path(1))).containsExactly(3, 2, 1, 1_000);
        assertThat(counts(summary.path(2))).containsExactly(1, 1, 1, 10_000);
        assertThat(counts(summary.path(3))).containsExactly(0, 0, 0, -1);
        assertThat(summary.findValuesAsText("breaks_first")).hasSize(4).doesNotContain("");
    }

    @Test
    void tenantsWithAPoolOfTheirOwnAreNotCounted() {
        var pool = world.operator().get(PLACEMENT).json().path("summary").path(0);

        assertThat(counts(pool)).containsExactly(-1, -1, -1, -1);
    }

    @Test
    void itIsForOperatorsAlone() {
        var visitor = world.visitor(world.tenant());

        assertThat(world.anyone().get(PLACEMENT).outcome()).isEqualTo("401 invalid_token");
        assertThat(world.anyone().as(visitor.accessToken()).get(PLACEMENT).outcome())
                .isEqualTo("403 forbidden");
    }

    @Test
    void aCapacityThatNoPoolHasRefusesTheStart() {
        assertThatThrownBy(() -> withCapacity("1001")).rootCause().isInstanceOf(StartRefused.class);
    }

    private static List<JsonNode> items(Api.Answer answer) {
        var items = new ArrayList<JsonNode>();
        answer.json().path("items").forEach(items::add);
        return items;
    }

    private static List<Integer> counts(JsonNode headRoom) {
        return List.of(
                headRoom.path("tenants").asInt(-1),
                headRoom.path("shards").asInt(-1),
                headRoom.path("room").asInt(-1),
                headRoom.path("bound").asInt(-1));
    }
}
