package io.tenantgate.adapters.rest.request;

import io.micronaut.context.propagation.slf4j.MdcPropagationContext;
import io.micronaut.core.propagation.MutablePropagatedContext;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpHeaders;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.util.Map;

/// Gives every request its id, in the log and in the answer, and every answer the headers that keep it from being
/// stored or guessed at.
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class EveryRequest {
    private static final String IN_THE_LOG = "request_id";

    private final RequestId.Source ids;

    EveryRequest(RequestId.Source ids) {
        this.ids = ids;
    }

    @RequestFilter
    void begin(HttpRequest<?> request, MutablePropagatedContext context) {
        context.add(new MdcPropagationContext(Map.of(IN_THE_LOG, ids.of(request))));
    }

    @ResponseFilter
    void end(HttpRequest<?> request, MutableHttpResponse<?> response) {
        var headers = response.getHeaders();
        headers.set(RequestId.HEADER, ids.of(request));
        headers.set("X-Content-Type-Options", "nosniff");
        unlessSet(headers, HttpHeaders.CACHE_CONTROL, "no-store");
    }

    private static void unlessSet(MutableHttpHeaders headers, String name, String value) {
        if (!headers.contains(name)) {
            headers.set(name, value);
        }
    }
}
