package io.tenantgate.adapters.rest.audit;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.tenantgate.adapters.rest.openapi.ForOperators;
import io.tenantgate.adapters.rest.openapi.ForOwners;
import io.tenantgate.adapters.rest.openapi.Tags;
import io.tenantgate.adapters.rest.openapi.WithBody;
import io.tenantgate.adapters.rest.problem.RefusedRequest;
import io.tenantgate.adapters.rest.request.Call;
import io.tenantgate.adapters.rest.request.Calls;
import io.tenantgate.application.audit.EraseFromTrail;
import io.tenantgate.domain.tenancy.TenantId;

/// Erases people from the audit trail.
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
class ErasureController {
    private final Calls calls;
    private final EraseFromTrail erase;

    ErasureController(Calls calls, EraseFromTrail erase) {
        this.calls = calls;
        this.erase = erase;
    }

    /// How much was erased.
    @Serdeable.Serializable
    record ErasedBody(int erased) {}

    @Post("/v1/tenants/{tenant}/audit-events/erase")
    @Operation(
            operationId = "eraseFromAuditEvents",
            tags = Tags.AUDIT,
            summary = "Erase a person from a tenant's trail, for ever: for operators and owners")
    @RequestBody(ref = "#/components/requestBodies/AuditErasure")
    @ApiResponse(responseCode = "200", ref = "#/components/responses/AuditErased")
    @ForOwners
    @WithBody
    HttpResponse<?> ofTenant(HttpRequest<byte[]> request) {
        var call = calls.of(request);
        return erase(call, call.tenantOfKnownCaller());
    }

    @Post("/v1/audit-events/erase")
    @Operation(
            operationId = "eraseFromPlatformAuditEvents",
            tags = Tags.AUDIT,
            summary = "Erase a person from the trail of what concerns no tenant, for ever")
    @RequestBody(ref = "#/components/requestBodies/AuditErasure")
    @ApiResponse(responseCode = "200", ref = "#/components/responses/AuditErased")
    @ForOperators
    @WithBody
    HttpResponse<?> ofNone(HttpRequest<byte[]> request) {
        var call = calls.of(request);
        call.knownCaller();
        return erase(call, TenantId.NONE);
    }

    private HttpResponse<?> erase(Call call, TenantId tenant) {
        var fields = call.fields();
        var subject = fields.required("subject", AuditQuery::text);
        fields.finish();
        var command = new EraseFromTrail.Command(call.caller(), call.origin(), tenant, subject.orElseThrow());
        return switch (erase.handle(command)) {
            case EraseFromTrail.Outcome.Erased(int events) -> HttpResponse.ok(new ErasedBody(events));
            case EraseFromTrail.Outcome.Refused(var rejection) -> throw new RefusedRequest(rejection);
        };
    }
}
