package io.tenantgate.adapters.rest.request;

import io.micronaut.http.HttpRequest;
import io.tenantgate.application.port.Ids;
import jakarta.inject.Singleton;
import java.util.regex.Pattern;

/// Names a request in its answer, in the audit trail and in the log: the caller's `X-Request-Id` where it has a
/// harmless form, else a UUIDv7.
public final class RequestId {
    static final String HEADER = "X-Request-Id";
    private static final String ATTRIBUTE = "tenantgate.request-id";
    private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private RequestId() {}

    /// Gives each request one id.
    @Singleton
    public static final class Source {
        private final Ids ids;

        Source(Ids ids) {
            this.ids = ids;
        }

        public String of(HttpRequest<?> request) {
            return request.getAttribute(ATTRIBUTE, String.class).orElseGet(() -> choose(request));
        }

        private String choose(HttpRequest<?> request) {
            var id = request.getHeaders()
                    .findFirst(HEADER)
                    .filter(given -> HARMLESS.matcher(given).matches())
                    .orElseGet(() -> ids.next().toString());
            request.setAttribute(ATTRIBUTE, id);
            return id;
        }
    }
}
