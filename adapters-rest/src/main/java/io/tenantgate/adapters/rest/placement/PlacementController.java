package io.tenantgate.adapters.rest.placement;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.tenantgate.adapters.rest.openapi.ForOperators;
import io.tenantgate.adapters.rest.openapi.Paged;
import io.tenantgate.adapters.rest.openapi.Tags;
import io.tenantgate.adapters.rest.paging.PageRequest;
import io.tenantgate.adapters.rest.problem.RefusedRequest;
import io.tenantgate.adapters.rest.request.Calls;
import io.tenantgate.application.tenants.ShowPlacement;
import io.tenantgate.domain.tenancy.ShardId;

/// Shows the shards and the head-room.
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
class PlacementController {
    private final Calls calls;
    private final ShowPlacement show;

    PlacementController(Calls calls, ShowPlacement show) {
        this.calls = calls;
        this.show = show;
    }

    @Get("/v1/operator/placement")
    @Operation(
            operationId = "showPlacement",
            tags = Tags.TENANTS,
            summary = "Show the shards, how full they are, and what breaks first")
    @ApiResponse(responseCode = "200", ref = "#/components/responses/Placement")
    @ForOperators
    @Paged
    HttpResponse<?> show(HttpRequest<?> request) {
        var call = calls.of(request);
        var page = PageRequest.of(call);
        var query = new ShowPlacement.Query(call.knownCaller(), page.before().map(ShardId::new), page.limit());
        return switch (show.handle(query)) {
            case ShowPlacement.Outcome.Page found -> HttpResponse.ok(ShardPage.of(found));
            case ShowPlacement.Outcome.Refused(var rejection) -> throw new RefusedRequest(rejection);
        };
    }
}
