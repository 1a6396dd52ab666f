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
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.tenantgate.adapters.rest.openapi.Creating;
import io.tenantgate.adapters.rest.openapi.ForAdministration;
import io.tenantgate.adapters.rest.openapi.Paged;
import io.tenantgate.adapters.rest.openapi.Tags;
import io.tenantgate.adapters.rest.request.Calls;

/// The keys of a tenant.
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
class ApiKeysController {
    private final Calls calls;
    private final KeyDesk desk;

    ApiKeysController(Calls calls, KeyDesk desk) {
        this.calls = calls;
        this.desk = desk;
    }

    @Post("/v1/tenants/{tenant}/api-keys")
    @Operation(operationId = "createTenantKey", tags = Tags.KEYS, summary = "Make a key of a tenant")
    @RequestBody(ref = "#/components/requestBodies/NewTenantKey")
    @ApiResponse(responseCode = "201", ref = "#/components/responses/KeyCreated")
    @ForAdministration
    @Creating
    HttpResponse<?> create(HttpRequest<byte[]> request) {
        var call = calls.of(request);
        return desk.create(call, call.tenantOfKnownCaller(), "POST /v1/tenants/{tenant}/api-keys");
    }

    @Get("/v1/tenants/{tenant}/api-keys")
    @Operation(operationId = "listTenantKeys", tags = Tags.KEYS, summary = "List the keys of a tenant")
    @ApiResponse(responseCode = "200", ref = "#/components/responses/Keys")
    @ForAdministration
    @Paged
    HttpResponse<?> list(HttpRequest<?> request) {
        var call = calls.of(request);
        return desk.list(call, call.tenantOfKnownCaller());
    }

    @Delete("/v1/tenants/{tenant}/api-keys/{id}")
    @Operation(operationId = "revokeTenantKey", tags = Tags.KEYS, summary = "Revoke a key of a tenant")
    @ApiResponse(responseCode = "204", ref = "#/components/responses/Done")
    @ForAdministration
    HttpResponse<?> revoke(
            HttpRequest<?> request, @PathVariable @Parameter(ref = "#/components/parameters/KeyId") String id) {
        var call = calls.of(request);
        return desk.revoke(call, call.tenantOfKnownCaller(), id);
    }
}
