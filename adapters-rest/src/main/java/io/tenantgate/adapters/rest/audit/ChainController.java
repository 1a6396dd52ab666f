package io.tenantgate.adapters.rest.audit;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.tenantgate.adapters.rest.openapi.ForAdministration;
import io.tenantgate.adapters.rest.openapi.ForOperators;
import io.tenantgate.adapters.rest.openapi.Tags;
import io.tenantgate.adapters.rest.openapi.WithBody;
import io.tenantgate.adapters.rest.request.Call;
import io.tenantgate.adapters.rest.request.Calls;
import io.tenantgate.domain.tenancy.TenantId;

/// The chain of a trail: where it ends, and whether it is whole.
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
class ChainController {
    private final Calls calls;
    private final ChainDesk desk;

    ChainController(Calls calls, ChainDesk desk) {
        this.calls = calls;
        this.desk = desk;
    }

    @Get("/v1/tenants/{tenant}/audit-events/head")
    @Operation(operationId = "readAuditHead", tags = Tags.AUDIT, summary = "Show where a tenant's sealed trail ends")
    @ApiResponse(responseCode = "200", ref = "#/components/responses/AuditHead")
    @ForAdministration
    HttpResponse<?> head(HttpRequest<?> request) {
        var call = calls.of(request);
        return desk.head(call, call.tenantOfKnownCaller());
    }

    @Post("/v1/tenants/{tenant}/audit-events/verify")
    @Operation(
            operationId = "verifyAuditEvents",
            tags = Tags.AUDIT,
            summary = "Prove a tenant's trail, a part at a time")
    @RequestBody(ref = "#/components/requestBodies/AuditVerification")
    @ApiResponse(responseCode = "200", ref = "#/components/responses/AuditVerdict")
    @ForAdministration
    @WithBody
    HttpResponse<?> verify(HttpRequest<byte[]> request) {
        var call = calls.of(request);
        return desk.verify(call, call.tenantOfKnownCaller());
    }

    @Get("/v1/audit-events/head")
    @Operation(
            operationId = "readPlatformAuditHead",
            tags = Tags.AUDIT,
            summary = "Show where the sealed trail of what concerns no tenant ends")
    @ApiResponse(responseCode = "200", ref = "#/components/responses/AuditHead")
    @ForOperators
    HttpResponse<?> platformHead(HttpRequest<?> request) {
        var call = calls.of(request);
        return desk.head(call, ofNone(call));
    }

    @Post("/v1/audit-events/verify")
    @Operation(
            operationId = "verifyPlatformAuditEvents",
            tags = Tags.AUDIT,
            summary = "Prove the trail of what concerns no tenant, a part at a time")
    @RequestBody(ref = "#/components/requestBodies/AuditVerification")
    @ApiResponse(responseCode = "200", ref = "#/components/responses/AuditVerdict")
    @ForOperators
    @WithBody
    HttpResponse<?> verifyPlatform(HttpRequest<byte[]> request) {
        var call = calls.of(request);
        return desk.verify(call, ofNone(call));
    }

    private static TenantId ofNone(Call call) {
        call.knownCaller();
        return TenantId.NONE;
    }
}
