package io.tenantgate.adapters.rest.tenants;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.tenantgate.adapters.rest.openapi.ForOperators;
import io.tenantgate.adapters.rest.openapi.Tags;
import io.tenantgate.adapters.rest.problem.RefusedRequest;
import io.tenantgate.adapters.rest.request.Calls;
import io.tenantgate.application.tenants.DeleteTenant;
import io.tenantgate.application.tenants.DeleteTenant.Outcome;

/// Deletes tenants.
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
class DeletionController {
    private final Calls calls;
    private final DeleteTenant delete;

    DeletionController(Calls calls, DeleteTenant delete) {
        this.calls = calls;
        this.delete = delete;
    }

    @Delete("/v1/tenants/{tenant}")
    @Operation(
            operationId = "deleteTenant",
            tags = Tags.TENANTS,
            summary = "Delete a tenant: shut it at once, and remove it when its grace is over")
    @ApiResponse(responseCode = "202", ref = "#/components/responses/TenantDeleting")
    @ForOperators
    @ApiResponse(responseCode = "404", ref = "#/components/responses/NotFound")
    @ApiResponse(responseCode = "409", ref = "#/components/responses/Conflict")
    HttpResponse<?> delete(HttpRequest<?> request) {
        var call = calls.of(request);
        var command = new DeleteTenant.Command(call.knownCaller(), call.origin(), call.tenantOfPath());
        return switch (delete.handle(command)) {
            case Outcome.Deleting(var tenant) -> HttpResponse.accepted().body(TenantBody.of(tenant));
            case Outcome.Refused(var rejection) -> throw new RefusedRequest(rejection);
        };
    }
}
