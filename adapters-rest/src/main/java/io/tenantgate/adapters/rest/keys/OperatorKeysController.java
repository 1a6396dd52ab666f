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
import io.tenantgate.adapters.rest.openapi.ForOperators;
import io.tenantgate.adapters.rest.openapi.Paged;
import io.tenantgate.adapters.rest.openapi.Tags;
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
    @Operation(operationId = "createOperatorKey", tags = Tags.KEYS, summary = "Make an operator key")
    @RequestBody(ref = "#/components/requestBodies/NewOperatorKey")
    @ApiResponse(responseCode = "201", ref = "#/components/responses/KeyCreated")
    @ForOperators
    @Creating
    HttpResponse<?> create(HttpRequest<byte[]> request) {
        var call = calls.of(request);
        return desk.create(call, owner(call), "POST /v1/operator-keys");
    }

    @Get("/v1/operator-keys")
    @Operation(operationId = "listOperatorKeys", tags = Tags.KEYS, summary = "List the operator keys")
    @ApiResponse(responseCode = "200", ref = "#/components/responses/Keys")
    @ForOperators
    @Paged
    HttpResponse<?> list(HttpRequest<?> request) {
        var call = calls.of(request);
        return desk.list(call, owner(call));
    }

    @Delete("/v1/operator-keys/{id}")
    @Operation(operationId = "revokeOperatorKey", tags = Tags.KEYS, summary = "Revoke an operator key")
    @ApiResponse(responseCode = "204", ref = "#/components/responses/Done")
    @ForOperators
    @ApiResponse(responseCode = "404", ref = "#/components/responses/NotFound")
    HttpResponse<?> revoke(
            HttpRequest<?> request, @PathVariable @Parameter(ref = "#/components/parameters/KeyId") String id) {
        var call = calls.of(request);
        return desk.revoke(call, owner(call), id);
    }

    private static TenantId owner(Call call) {
        call.knownCaller();
        return TenantId.NONE;
    }
}
