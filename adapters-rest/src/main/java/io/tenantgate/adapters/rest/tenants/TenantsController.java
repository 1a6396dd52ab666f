package io.tenantgate.adapters.rest.tenants;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.tenantgate.adapters.rest.json.Words;
import io.tenantgate.adapters.rest.openapi.ForAdministration;
import io.tenantgate.adapters.rest.openapi.ForOperators;
import io.tenantgate.adapters.rest.openapi.Paged;
import io.tenantgate.adapters.rest.openapi.Tags;
import io.tenantgate.adapters.rest.paging.Page;
import io.tenantgate.adapters.rest.paging.PageRequest;
import io.tenantgate.adapters.rest.problem.RefusedRequest;
import io.tenantgate.adapters.rest.request.Call;
import io.tenantgate.adapters.rest.request.Calls;
import io.tenantgate.application.port.Tenants;
import io.tenantgate.application.tenants.FindTenant;
import io.tenantgate.application.tenants.ListTenants;
import io.tenantgate.domain.tenancy.StrategyName;
import io.tenantgate.domain.tenancy.TenantId;
import io.tenantgate.domain.tenancy.TenantStatus;

/// Shows tenants.
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
class TenantsController {
    private final Calls calls;
    private final ListTenants list;
    private final FindTenant find;

    TenantsController(Calls calls, ListTenants list, FindTenant find) {
        this.calls = calls;
        this.list = list;
        this.find = find;
    }

    @Get("/v1/tenants")
    @Operation(operationId = "listTenants", tags = Tags.TENANTS, summary = "List tenants")
    @ApiResponse(responseCode = "200", ref = "#/components/responses/Tenants")
    @ForOperators
    @Paged
    @Parameter(name = "status", in = ParameterIn.QUERY, ref = "#/components/parameters/Status")
    @Parameter(name = "strategy", in = ParameterIn.QUERY, ref = "#/components/parameters/Strategy")
    @Parameter(name = "q", in = ParameterIn.QUERY, ref = "#/components/parameters/TenantPrefix")
    HttpResponse<?> list(HttpRequest<?> request) {
        var call = calls.of(request);
        var page = PageRequest.of(call);
        var query = new ListTenants.Query(
                call.knownCaller(), filter(call), page.before().map(TenantId::new), page.limit());
        return switch (list.handle(query)) {
            case ListTenants.Outcome.Page(var tenants) ->
                HttpResponse.ok(Page.of(tenants, tenant -> tenant.id().value(), TenantBody::of));
            case ListTenants.Outcome.Refused(var rejection) -> throw new RefusedRequest(rejection);
        };
    }

    private static Tenants.Filter filter(Call call) {
        return new Tenants.Filter(
                call.query("status", word -> Words.read(TenantStatus.class, word)),
                call.query("strategy", word -> Words.read(StrategyName.class, word)),
                call.query("q").filter(text -> !text.isEmpty()));
    }

    @Get("/v1/tenants/{tenant}")
    @Operation(operationId = "findTenant", tags = Tags.TENANTS, summary = "Show a tenant")
    @ApiResponse(responseCode = "200", ref = "#/components/responses/Tenant")
    @ForAdministration
    HttpResponse<?> find(HttpRequest<?> request) {
        var call = calls.of(request);
        return switch (find.handle(new FindTenant.Query(call.knownCaller(), call.tenantOfPath()))) {
            case FindTenant.Outcome.Found(var tenant, var setback) -> TenantBody.tagged(tenant, setback);
            case FindTenant.Outcome.Refused(var rejection) -> throw new RefusedRequest(rejection);
        };
    }
}
