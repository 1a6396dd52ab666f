package io.tenantgate.adapters.rest.audit;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.tenantgate.adapters.rest.openapi.ForAdministration;
import io.tenantgate.adapters.rest.openapi.ForOperators;
import io.tenantgate.adapters.rest.openapi.Tags;
import io.tenantgate.adapters.rest.request.Calls;
import java.util.Optional;

/// The events of the audit trail.
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces({MediaType.APPLICATION_JSON, AuditDesk.NDJSON})
class AuditEventsController {
    private final Calls calls;
    private final AuditDesk desk;

    AuditEventsController(Calls calls, AuditDesk desk) {
        this.calls = calls;
        this.desk = desk;
    }

    @Get("/v1/tenants/{tenant}/audit-events")
    @Operation(operationId = "listAuditEvents", tags = Tags.AUDIT, summary = "List or export a tenant's audit events")
    @ApiResponse(responseCode = "200", ref = "#/components/responses/AuditEvents")
    @ForAdministration
    @Filtered
    HttpResponse<?> ofTenant(HttpRequest<?> request) {
        var call = calls.of(request);
        return desk.show(call, Optional.of(call.tenantOfKnownCaller()), request.accept());
    }

    @Get("/v1/audit-events")
    @Operation(operationId = "listAllAuditEvents", tags = Tags.AUDIT, summary = "List or export all audit events")
    @ApiResponse(responseCode = "200", ref = "#/components/responses/AuditEvents")
    @ForOperators
    @Filtered
    HttpResponse<?> ofAll(HttpRequest<?> request) {
        var call = calls.of(request);
        call.knownCaller();
        return desk.show(call, Optional.empty(), request.accept());
    }
}
