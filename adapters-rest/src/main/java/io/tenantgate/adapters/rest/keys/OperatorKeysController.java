package io.tenantgate.adapters.rest.keys;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.tenantgate.adapters.rest.request.Call;
import io.tenantgate.adapters.rest.request.Calls;
import io.tenantgate.domain.tenancy.TenantId;

/// The keys of the operators.
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
class OperatorKeysController {
    private final Calls calls;
    private final KeyDesk desk;

    OperatorKeysController(Calls calls, KeyDesk desk) {
        this.calls = calls;
        this.desk = desk;
    }

    @Post("/v1/operator-keys")
    HttpResponse<?> create(HttpRequest<byte[]> request) {
        var call = calls.of(request);
        return desk.create(call, owner(call), "POST /v1/operator-keys");
    }

    @Get("/v1/operator-keys")
    HttpResponse<?> list(HttpRequest<?> request) {
        var call = calls.of(request);
        return desk.list(call, owner(call));
    }

    @Delete("/v1/operator-keys/{id}")
    HttpResponse<?> revoke(HttpRequest<?> request, @PathVariable String id) {
        var call = calls.of(request);
        return desk.revoke(call, owner(call), id);
    }

    private static TenantId owner(Call call) {
        call.knownCaller();
        return TenantId.NONE;
    }
}
