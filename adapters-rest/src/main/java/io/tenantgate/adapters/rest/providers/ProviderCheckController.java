package io.tenantgate.adapters.rest.providers;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.tenantgate.adapters.rest.openapi.ForOperators;
import io.tenantgate.adapters.rest.openapi.Tags;
import io.tenantgate.adapters.rest.problem.ProblemType;
import io.tenantgate.adapters.rest.problem.RefusedRequest;
import io.tenantgate.adapters.rest.request.Calls;
import io.tenantgate.application.examination.CheckProvider;
import io.tenantgate.domain.tenancy.ProviderName;

/// Checks providers.
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
@Consumes(MediaType.ALL)
class ProviderCheckController {
    private final Calls calls;
    private final CheckProvider check;

    ProviderCheckController(Calls calls, CheckProvider check) {
        this.calls = calls;
        this.check = check;
    }

    @Post("/v1/operator/providers/{name}/check")
    @Operation(operationId = "checkProvider", tags = Tags.OPERATION, summary = "Say what is wrong with a provider")
    @ApiResponse(responseCode = "200", ref = "#/components/responses/ProviderChecked")
    @ForOperators
    @ApiResponse(responseCode = "404", ref = "#/components/responses/NotFound")
    HttpResponse<?> check(
            HttpRequest<?> request,
            @PathVariable @Parameter(ref = "#/components/parameters/ProviderName") String name) {
        var call = calls.of(request);
        var caller = call.knownCaller();
        var command = new CheckProvider.Command(caller, call.origin(), nameOf(name));
        return switch (check.handle(command)) {
            case CheckProvider.Outcome.Checked checked -> HttpResponse.ok(CheckBody.of(checked));
            case CheckProvider.Outcome.Refused(var rejection) -> throw new RefusedRequest(rejection);
        };
    }

    /// What cannot be a name names nothing.
    private static ProviderName nameOf(String text) {
        try {
            return new ProviderName(text);
        } catch (IllegalArgumentException _) {
            throw new RefusedRequest(ProblemType.NOT_FOUND);
        }
    }
}
