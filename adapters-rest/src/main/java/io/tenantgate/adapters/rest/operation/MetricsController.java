package io.tenantgate.adapters.rest.operation;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.tenantgate.adapters.rest.openapi.ForOperators;
import io.tenantgate.adapters.rest.openapi.Tags;
import io.tenantgate.adapters.rest.request.Calls;
import java.nio.charset.StandardCharsets;

/// Metrics, for operators.
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
@Requires(beans = MetricsText.class)
class MetricsController {
    private final Calls calls;
    private final MetricsText metrics;

    MetricsController(Calls calls, MetricsText metrics) {
        this.calls = calls;
        this.metrics = metrics;
    }

    @Get("/metrics")
    @Produces("text/plain;version=0.0.4;charset=utf-8")
    @Operation(operationId = "metrics", tags = Tags.OPERATION, summary = "Read the metrics")
    @ApiResponse(responseCode = "200", ref = "#/components/responses/Metrics")
    @ForOperators
    HttpResponse<?> metrics(HttpRequest<?> request) {
        calls.of(request).operator();
        return HttpResponse.ok(metrics.scrape().getBytes(StandardCharsets.UTF_8));
    }
}
