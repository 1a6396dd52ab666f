package io.tenantgate.adapters.rest.quotas;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.tenantgate.adapters.rest.openapi.ForOperators;
import io.tenantgate.adapters.rest.openapi.Tags;
import io.tenantgate.adapters.rest.paging.Page;
import io.tenantgate.adapters.rest.problem.RefusedRequest;
import io.tenantgate.adapters.rest.request.Calls;
import io.tenantgate.application.quotas.ShowQuotas;

/// Shows how much of the providers' request quotas is used.
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
class QuotasController {
    private final Calls calls;
    private final ShowQuotas show;

    QuotasController(Calls calls, ShowQuotas show) {
        this.calls = calls;
        this.show = show;
    }

    @Get("/v1/operator/quotas")
    @Operation(
            operationId = "showQuotas",
            tags = Tags.OPERATION,
            summary = "Show how much of the providers' request quotas is used, and which breaks first")
    @ApiResponse(responseCode = "200", ref = "#/components/responses/Quotas")
    @ForOperators
    HttpResponse<?> show(HttpRequest<?> request) {
        var query = new ShowQuotas.Query(calls.of(request).knownCaller());
        return switch (show.handle(query)) {
            case ShowQuotas.Outcome.Shown(var providers) ->
                HttpResponse.ok(Page.whole(
                        providers.stream().map(ProviderQuotasBody::of).toList()));
            case ShowQuotas.Outcome.Refused(var rejection) -> throw new RefusedRequest(rejection);
        };
    }
}
