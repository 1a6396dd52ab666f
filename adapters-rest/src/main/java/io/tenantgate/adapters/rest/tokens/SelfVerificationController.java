package io.tenantgate.adapters.rest.tokens;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.tenantgate.adapters.rest.network.HttpSettings;
import io.tenantgate.adapters.rest.openapi.ForReaders;
import io.tenantgate.adapters.rest.openapi.Tags;
import io.tenantgate.adapters.rest.problem.RefusedRequest;
import io.tenantgate.adapters.rest.request.Calls;
import io.tenantgate.application.tokens.DescribeVerification;
import java.nio.charset.StandardCharsets;

/// What a backend needs to verify a tenant's tokens by itself. Public, as a tenant's existence is.
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
class SelfVerificationController {
    private final Calls calls;
    private final DescribeVerification describe;
    private final HttpSettings settings;

    SelfVerificationController(Calls calls, DescribeVerification describe, HttpSettings settings) {
        this.calls = calls;
        this.describe = describe;
        this.settings = settings;
    }

    @Get("/v1/tenants/{tenant}/token-verification")
    @Operation(
            operationId = "describeVerification",
            tags = Tags.TOKENS,
            summary = "Tell how to verify a tenant's tokens oneself")
    @ApiResponse(responseCode = "200", ref = "#/components/responses/SelfVerification")
    @ForReaders
    HttpResponse<?> describe(HttpRequest<?> request) {
        var found = found(request);
        return HttpResponse.ok(SelfVerificationBody.of(found.tenant(), found.placement(), settings.publicUrl()));
    }

    @Get("/v1/tenants/{tenant}/jwks.json")
    @Operation(operationId = "keySet", tags = Tags.TOKENS, summary = "Give the keys that sign a tenant's tokens")
    @ApiResponse(responseCode = "200", ref = "#/components/responses/KeySet")
    @ForReaders
    HttpResponse<?> keys(HttpRequest<?> request) {
        return HttpResponse.ok(found(request).keySet().getBytes(StandardCharsets.UTF_8))
                .contentType(MediaType.APPLICATION_JSON_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=300");
    }

    private DescribeVerification.Outcome.Found found(HttpRequest<?> request) {
        var tenant = calls.of(request).tenantOfPath();
        return switch (describe.handle(new DescribeVerification.Query(tenant))) {
            case DescribeVerification.Outcome.Found found -> found;
            case DescribeVerification.Outcome.Refused(var rejection) -> throw new RefusedRequest(rejection);
        };
    }
}
