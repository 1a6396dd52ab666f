package io.tenantgate.adapters.rest.drift;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.tenantgate.adapters.rest.json.Fields;
import io.tenantgate.adapters.rest.openapi.ForOperators;
import io.tenantgate.adapters.rest.openapi.Tags;
import io.tenantgate.adapters.rest.openapi.WithBody;
import io.tenantgate.adapters.rest.paging.PageRequest;
import io.tenantgate.adapters.rest.problem.RefusedRequest;
import io.tenantgate.adapters.rest.request.Call;
import io.tenantgate.adapters.rest.request.Calls;
import io.tenantgate.application.drift.ReconcileTenant;
import io.tenantgate.application.drift.ReconcileTenant.Mode;
import io.tenantgate.domain.tenancy.TenantId;

/// Compares tenants with their providers.
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
class ReconcileController {
    private static final int MOST = 100;

    private final Calls calls;
    private final ReconcileTenant reconcile;

    ReconcileController(Calls calls, ReconcileTenant reconcile) {
        this.calls = calls;
        this.reconcile = reconcile;
    }

    @Post("/v1/tenants/{tenant}/reconcile")
    @Operation(
            operationId = "reconcileTenant",
            tags = Tags.OPERATION,
            summary = "Find, and repair where asked, what differs between a tenant and its provider, a page at a time")
    @RequestBody(ref = "#/components/requestBodies/Reconciliation")
    @ApiResponse(responseCode = "200", ref = "#/components/responses/Reconciled")
    @ForOperators
    @WithBody
    @ApiResponse(responseCode = "404", ref = "#/components/responses/NotFound")
    @ApiResponse(responseCode = "409", ref = "#/components/responses/Conflict")
    @ApiResponse(responseCode = "429", ref = "#/components/responses/TooManyRequests")
    HttpResponse<?> reconcile(HttpRequest<byte[]> request) {
        var call = calls.of(request);
        var tenant = call.tenantOfKnownCaller();
        return switch (reconcile.handle(command(call, tenant))) {
            case ReconcileTenant.Outcome.Page page -> HttpResponse.ok(ReconciliationBody.of(page));
            case ReconcileTenant.Outcome.Refused(var rejection) -> throw new RefusedRequest(rejection);
        };
    }

    private static ReconcileTenant.Command command(Call call, TenantId tenant) {
        var fields = call.optionalFields();
        var mode = fields.flatMap(given -> given.flag("apply"))
                .filter(apply -> apply)
                .map(_ -> Mode.REPAIR)
                .orElse(Mode.LOOK);
        int limit = fields.flatMap(given -> given.whole("limit", 1, MOST)).orElse(PageRequest.USUAL);
        var from = fields.flatMap(given -> given.optional("cursor", DriftCursor::read));
        fields.ifPresent(Fields::finish);
        return new ReconcileTenant.Command(call.caller(), call.origin(), tenant, mode, from, limit);
    }
}
