package io.tenantgate.app.drift;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.tenantgate.app.api.Api;
import io.tenantgate.app.api.World.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// An operator who compares a tenant with its provider, page by page, to the end.
record Walk(Api operator, int limit) {
    private static final int MOST_PAGES = 50;

    static Walk of(Api operator) {
        return new Walk(operator, 25);
    }

    /// What is found, where nothing is repaired.
    List<JsonNode> looking(Place tenant) {
        return items(tenant, false);
    }

    List<JsonNode> repairing(Place tenant) {
        return items(tenant, true);
    }

    private List<JsonNode> items(Place tenant, boolean apply) {
        var found = new ArrayList<JsonNode>();
        var cursor = Optional.<String>empty();
        for (int page = 0; page < MOST_PAGES; page++) {
            var answer = page(tenant, apply, cursor);
            assertThat(answer.outcome()).as(answer.text()).isEqualTo("200");
            answer.json().path("items").forEach(found::add);
            cursor = cursorOf(answer);
            if (cursor.isEmpty()) {
                return found;
            }
        }
        throw new AssertionError("It never ends");
    }

    static Optional<String> cursorOf(Api.Answer answer) {
        return Optional.of(answer.field("/next_cursor")).filter(text -> !text.isEmpty());
    }

    Api.Answer page(Place tenant, boolean apply, Optional<String> cursor) {
        var body = new HashMap<String, Object>(Map.of("apply", apply, "limit", limit));
        cursor.ifPresent(text -> body.put("cursor", text));
        return operator.post("/v1/tenants/" + tenant.slug() + "/reconcile", body);
    }

    static List<String> kinds(List<JsonNode> items) {
        return items.stream().map(item -> item.path("kind").asText()).toList();
    }
}
