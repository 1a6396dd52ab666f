package io.tenantgate.adapters.rest.roles;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.tenantgate.adapters.rest.creation.Created;
import io.tenantgate.adapters.rest.creation.Creations;
import io.tenantgate.adapters.rest.openapi.Creating;
import io.tenantgate.adapters.rest.openapi.ForAdministration;
import io.tenantgate.adapters.rest.openapi.Tags;
import io.tenantgate.adapters.rest.paging.Page;
import io.tenantgate.adapters.rest.problem.RefusedRequest;
import io.tenantgate.adapters.rest.request.Calls;
import io.tenantgate.application.roles.ListRoles;

/// The roles of a tenant.
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
class RolesController {
    private static final String ROUTE = "POST /v1/tenants/{tenant}/roles";

    private final Calls calls;
    private final Creations creations;
    private final RoleChanges changes;
    private final ListRoles list;

    RolesController(Calls calls, Creations creations, RoleChanges changes, ListRoles list) {
        this.calls = calls;
        this.creations = creations;
        this.changes = changes;
        this.list = list;
    }

    @Get("/v1/tenants/{tenant}/roles")
    @Operation(operationId = "listRoles", tags = Tags.ROLES, summary = "List the roles of a tenant")
    @ApiResponse(responseCode = "200", ref = "#/components/responses/Roles")
    @ForAdministration
    HttpResponse<?> list(HttpRequest<?> request) {
        var call = calls.of(request);
        return switch (list.handle(new ListRoles.Query(call.caller(), call.tenantOfKnownCaller()))) {
            case ListRoles.Outcome.Found(var added) -> HttpResponse.ok(Page.whole(RoleBody.all(added)));
            case ListRoles.Outcome.Refused(var rejection) -> throw new RefusedRequest(rejection);
        };
    }

    @Post("/v1/tenants/{tenant}/roles")
    @Operation(operationId = "createRole", tags = Tags.ROLES, summary = "Add a role to a tenant")
    @RequestBody(ref = "#/components/requestBodies/NewRole")
    @ApiResponse(responseCode = "201", ref = "#/components/responses/RoleCreated")
    @ForAdministration
    @Creating
    HttpResponse<?> create(HttpRequest<byte[]> request) {
        var call = calls.of(request);
        var tenant = call.tenantOfKnownCaller();
        var role = NewRole.read(call.fields());
        return creations.create(
                call, tenant, ROUTE, id -> Created.of(RoleBody.of(changes.create(call, tenant, id, role))));
    }

    @Delete("/v1/tenants/{tenant}/roles/{name}")
    @Operation(operationId = "deleteRole", tags = Tags.ROLES, summary = "Delete a role that nobody has")
    @ApiResponse(responseCode = "204", ref = "#/components/responses/Done")
    @ForAdministration
    @ApiResponse(responseCode = "409", ref = "#/components/responses/Conflict")
    HttpResponse<?> delete(
            HttpRequest<?> request, @PathVariable @Parameter(ref = "#/components/parameters/RoleName") String name) {
        var call = calls.of(request);
        changes.delete(call, call.tenantOfKnownCaller(), name);
        return HttpResponse.noContent();
    }
}
