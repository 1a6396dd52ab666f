package io.tenantgate.adapters.rest.request;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.tenantgate.adapters.rest.json.Fields;
import io.tenantgate.adapters.rest.json.Texts;
import io.tenantgate.adapters.rest.problem.ProblemType;
import io.tenantgate.adapters.rest.problem.RefusedRequest;
import io.tenantgate.adapters.rest.tenancy.Tenancy;
import io.tenantgate.application.Origin;
import io.tenantgate.application.Rejection.Invalid;
import io.tenantgate.application.callers.Authority;
import io.tenantgate.application.callers.Caller;
import io.tenantgate.application.callers.IdentifyCaller;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One request. What it asks of the database is asked when a controller needs it, on the controller's own thread.
///
/// A bearer is judged wherever one is given, on public endpoints too: one that is not valid is `401 invalid_token`,
/// so that nobody mistakes an answer for one to the bearer's holder.
public final class Call {
    private static final byte[] NO_BODY = new byte[0];

    private final HttpRequest<?> request;
    private final Origin origin;
    private final IdentifyCaller identify;
    private final Tenancy tenancy;
    private @Nullable Caller caller;

    Call(HttpRequest<?> request, Origin origin, IdentifyCaller identify, Tenancy tenancy) {
        this.request = request;
        this.origin = origin;
        this.identify = identify;
        this.tenancy = tenancy;
    }

    /// From where the request came, for the audit trail.
    public Origin origin() {
        return origin;
    }

    /// Who calls.
    public Caller caller() {
        if (caller == null) {
            caller = identified();
        }
        return caller;
    }

    private Caller identified() {
        var bearer = Bearer.of(request.getHeaders().getAll(HttpHeaders.AUTHORIZATION));
        return switch (identify.handle(new IdentifyCaller.Command(origin, bearer))) {
            case IdentifyCaller.Outcome.Identified(var who) -> who;
            case IdentifyCaller.Outcome.Refused(var rejection) -> throw new RefusedRequest(rejection);
        };
    }

    /// Who calls, where nobody unknown may.
    public Caller knownCaller() {
        return switch (caller()) {
            case Caller.Anonymous _ -> throw new RefusedRequest(ProblemType.INVALID_TOKEN);
            case Caller.User user -> user;
            case Caller.TenantKey key -> key;
            case Caller.Operator operator -> operator;
        };
    }

    /// Refuses whoever is no operator.
    public void operator() {
        Authority.ofOperator(caller()).ifPresent(rejection -> {
            throw new RefusedRequest(rejection);
        });
    }

    /// The signed-in user who calls, at the tenant that the request names.
    public Caller.User user() {
        return switch (knownCaller()) {
            case Caller.User user -> {
                tenancy.among(request, user, origin);
                yield user;
            }
            case Caller.Anonymous _, Caller.TenantKey _, Caller.Operator _ ->
                throw new RefusedRequest(ProblemType.FORBIDDEN);
        };
    }

    /// The tenant that a request of anybody is for: by path, caller, header or subdomain.
    public TenantId tenant() {
        return tenancy.among(request, caller(), origin);
    }

    /// The same; absent where nothing names one.
    public Optional<TenantId> namedTenant() {
        return tenancy.named(request, caller(), origin);
    }

    /// The tenant of the path.
    public TenantId tenantOfPath() {
        return tenancy.ofPath(request, caller(), origin);
    }

    /// The tenant of the path, where nobody unknown may call: they are asked for a bearer before being told whether
    /// there is such a tenant.
    public TenantId tenantOfKnownCaller() {
        knownCaller();
        return tenantOfPath();
    }

    /// The tenant of that slug or id.
    public Optional<TenantId> find(String slugOrId) {
        return tenancy.find(slugOrId);
    }

    /// The body's fields.
    public Fields fields() {
        return Fields.of(jsonBody());
    }

    /// The body's fields, where a body may be left out.
    public Optional<Fields> optionalFields() {
        return body().length == 0 ? Optional.empty() : Optional.of(fields());
    }

    /// The body as it came.
    public byte[] body() {
        return request.getBody(byte[].class).orElse(NO_BODY);
    }

    private byte[] jsonBody() {
        var body = body();
        if (body.length > 0 && request.getContentType().isEmpty()) {
            throw new RefusedRequest(ProblemType.UNSUPPORTED_MEDIA_TYPE);
        }
        return body;
    }

    /// All headers of that name.
    public List<String> headers(String name) {
        return request.getHeaders().getAll(name);
    }

    public Optional<String> header(String name) {
        return request.getHeaders().findFirst(name);
    }

    /// Every parameter of the query, with its values.
    public Map<String, List<String>> queries() {
        return request.getParameters().asMap();
    }

    /// A parameter of the query.
    public Optional<String> query(String name) {
        var value = request.getParameters().getFirst(name);
        if (value.isPresent() && !Texts.writable(value.get())) {
            throw new RefusedRequest(Invalid.of(name, "holds a character that no text can have"));
        }
        return value;
    }

    /// The same as a value of that type; `type` throws IllegalArgumentException where it cannot be.
    public <T> Optional<T> query(String name, Function<String, T> type) {
        try {
            return query(name).map(type);
        } catch (IllegalArgumentException e) {
            throw new RefusedRequest(Invalid.of(name, String.valueOf(e.getMessage())));
        }
    }
}
