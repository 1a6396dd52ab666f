package io.tenantgate.adapters.rest.creation;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.serde.ObjectMapper;
import io.tenantgate.adapters.rest.problem.ProblemType;
import io.tenantgate.adapters.rest.problem.RefusedRequest;
import io.tenantgate.adapters.rest.request.Call;
import io.tenantgate.application.Rejection.Invalid;
import io.tenantgate.application.idempotency.Idempotently;
import io.tenantgate.application.port.Ids;
import io.tenantgate.domain.tenancy.TenantId;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

/// Runs creating requests, each once under its `Idempotency-Key` if it has one. A refusal leaves `work` as an
/// exception, so that nothing is kept of it.
@Singleton
public final class Creations {
    private static final String HEADER = "Idempotency-Key";
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7E]{1,255}");

    private final Idempotently idempotently;
    private final Ids ids;
    private final ObjectMapper json;

    Creations(Idempotently idempotently, Ids ids, ObjectMapper json) {
        this.idempotently = idempotently;
        this.ids = ids;
        this.json = json;
    }

    /// @param tenant whose thing it is
    /// @param route the request's method and path
    /// @param work makes the thing under the id that it is given
    public HttpResponse<?> create(Call call, TenantId tenant, String route, Function<UUID, Created> work) {
        var caller = call.knownCaller();
        return call.header(HEADER)
                .map(Creations::valid)
                .map(key -> new Idempotently.Request(caller, tenant, route, key, call.body()))
                .<HttpResponse<?>>map(request -> once(request, work))
                .orElseGet(() -> HttpResponse.created(work.apply(ids.next()).answer()));
    }

    private HttpResponse<?> once(Idempotently.Request request, Function<UUID, Created> work) {
        return switch (idempotently.handle(request, id -> written(work.apply(id)))) {
            case Idempotently.Outcome.Answered(int status, byte[] body) ->
                HttpResponse.status(HttpStatus.valueOf(status))
                        .contentType(MediaType.APPLICATION_JSON_TYPE)
                        .body(body);
            case Idempotently.Outcome.Conflict _ -> throw new RefusedRequest(ProblemType.CONFLICT);
            case Idempotently.Outcome.InProgress _ -> throw new RefusedRequest(ProblemType.IN_PROGRESS);
        };
    }

    private Idempotently.Answer written(Created created) {
        return new Idempotently.Answer(HttpStatus.CREATED.getCode(), bytes(created.answer()), bytes(created.replay()));
    }

    private byte[] bytes(Object body) {
        try {
            return json.writeValueAsBytes(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String valid(String key) {
        if (!KEY.matcher(key).matches()) {
            throw new RefusedRequest(Invalid.of(HEADER, "has 1 to 255 visible ASCII characters"));
        }
        return key;
    }
}
