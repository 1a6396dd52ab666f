package io.tenantgate.adapters.rest.tenants;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.tenantgate.adapters.rest.openapi.ForOperators;
import io.tenantgate.adapters.rest.openapi.Tags;
import io.tenantgate.adapters.rest.problem.RefusedRequest;
import io.tenantgate.adapters.rest.request.Calls;
import io.tenantgate.application.tenants.ResumeTenant;
import io.tenantgate.application.tenants.SuspendTenant;

/// Suspends tenants and resumes them.
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
@Consumes(MediaType.ALL)
class SuspensionController {
    private final Calls calls;
    private final SuspendTenant suspend;
    private final ResumeTenant resume;

    SuspensionController(Calls calls, SuspendTenant suspend, ResumeTenant resume) {
        this.calls = calls;
        this.suspend = suspend;
        this.resume = resume;
    }

    @Post("/v1/tenants/{tenant}/suspend")
    @Operation(operationId = "suspendTenant", tags = Tags.TENANTS, summary = "Suspend a tenant, at once")
    @ApiResponse(responseCode = "204", ref = "#/components/responses/Done")
    @ForOperators
    @ApiResponse(responseCode = "404", ref = "#/components/responses/NotFound")
    @ApiResponse(responseCode = "409", ref = "#/components/responses/Conflict")
    HttpResponse<?> suspend(HttpRequest<?> request) {
        var call = calls.of(request);
        var command = new SuspendTenant.Command(call.knownCaller(), call.origin(), call.tenantOfPath());
        return switch (suspend.handle(command)) {
            case SuspendTenant.Outcome.Suspended _ -> HttpResponse.noContent();
            case SuspendTenant.Outcome.Refused(var rejection) -> throw new RefusedRequest(rejection);
        };
    }

    @Post("/v1/tenants/{tenant}/resume")
    @Operation(
            operationId = "resumeTenant",
            tags = Tags.TENANTS,
            summary = "Resume a tenant that is suspended or, while its grace lasts, being deleted; have one that is"
                    + " provisioning, or has failed, tried at once")
    @ApiResponse(responseCode = "204", ref = "#/components/responses/Done")
    @ForOperators
    @ApiResponse(responseCode = "404", ref = "#/components/responses/NotFound")
    @ApiResponse(responseCode = "409", ref = "#/components/responses/Conflict")
    HttpResponse<?> resume(HttpRequest<?> request) {
        var call = calls.of(request);
        var command = new ResumeTenant.Command(call.knownCaller(), call.origin(), call.tenantOfPath());
        return switch (resume.handle(command)) {
            case ResumeTenant.Outcome.Resumed _ -> HttpResponse.noContent();
            case ResumeTenant.Outcome.Refused(var rejection) -> throw new RefusedRequest(rejection);
        };
    }
}
