package io.tenantgate.adapters.rest.tenants;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Patch;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.tenantgate.adapters.rest.openapi.ForAdministration;
import io.tenantgate.adapters.rest.openapi.Tags;
import io.tenantgate.adapters.rest.openapi.WithBody;
import io.tenantgate.adapters.rest.problem.RefusedRequest;
import io.tenantgate.adapters.rest.request.Calls;
import io.tenantgate.adapters.rest.request.EntityTags;
import io.tenantgate.application.tenants.ChangeTenant;

/// Changes tenants.
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
class TenantChangeController {
    private final Calls calls;
    private final ChangeTenant change;

    TenantChangeController(Calls calls, ChangeTenant change) {
        this.calls = calls;
        this.change = change;
    }

    @Patch("/v1/tenants/{tenant}")
    @Operation(operationId = "changeTenant", tags = Tags.TENANTS, summary = "Change a tenant's name and settings")
    @Parameter(name = "If-Match", in = ParameterIn.HEADER, ref = "#/components/parameters/RequiredIfMatch")
    @RequestBody(ref = "#/components/requestBodies/TenantChange")
    @ApiResponse(responseCode = "200", ref = "#/components/responses/Tenant")
    @ForAdministration
    @WithBody
    @ApiResponse(responseCode = "409", ref = "#/components/responses/Conflict")
    @ApiResponse(responseCode = "412", ref = "#/components/responses/PreconditionFailed")
    @ApiResponse(responseCode = "422", ref = "#/components/responses/Unprocessable")
    HttpResponse<?> change(HttpRequest<byte[]> request) {
        var call = calls.of(request);
        var tenant = call.tenantOfKnownCaller();
        var wanted = ChangeBody.read(call.fields());
        var command = new ChangeTenant.Command(
                call.caller(), call.origin(), tenant, EntityTags.requiredIfMatch(call), wanted);
        return switch (change.handle(command)) {
            case ChangeTenant.Outcome.Changed(var changed) -> TenantBody.tagged(changed);
            case ChangeTenant.Outcome.Refused(var rejection) -> throw new RefusedRequest(rejection);
        };
    }
}
