package io.tenantgate.adapters.rest.users;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.tenantgate.adapters.rest.openapi.ForAdministration;
import io.tenantgate.adapters.rest.openapi.Paged;
import io.tenantgate.adapters.rest.openapi.Tags;
import io.tenantgate.adapters.rest.openapi.WithBody;
import io.tenantgate.adapters.rest.problem.RefusedRequest;
import io.tenantgate.adapters.rest.request.Call;
import io.tenantgate.adapters.rest.request.Calls;
import io.tenantgate.adapters.rest.request.EntityTags;
import io.tenantgate.application.members.ChangeMember;

/// The users of a tenant.
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
class UsersController {
    private final Calls calls;
    private final UserDesk desk;
    private final ChangeMember change;

    UsersController(Calls calls, UserDesk desk, ChangeMember change) {
        this.calls = calls;
        this.desk = desk;
        this.change = change;
    }

    @Get("/v1/tenants/{tenant}/users")
    @Operation(operationId = "listUsers", tags = Tags.USERS, summary = "List and search users")
    @ApiResponse(responseCode = "200", ref = "#/components/responses/Users")
    @ForAdministration
    @Paged
    @Parameter(name = "q", in = ParameterIn.QUERY, ref = "#/components/parameters/UserPrefix")
    @Parameter(name = "status", in = ParameterIn.QUERY, ref = "#/components/parameters/UserStatus")
    @Parameter(name = "role", in = ParameterIn.QUERY, ref = "#/components/parameters/UserRole")
    @Parameter(name = "enabled", in = ParameterIn.QUERY, ref = "#/components/parameters/UserEnabled")
    HttpResponse<?> list(HttpRequest<?> request) {
        var call = calls.of(request);
        return desk.list(UserQuery.read(call, call.tenantOfKnownCaller()));
    }

    @Get("/v1/tenants/{tenant}/users/{id}")
    @Operation(operationId = "findUser", tags = Tags.USERS, summary = "Show a user")
    @ApiResponse(responseCode = "200", ref = "#/components/responses/User")
    @ForAdministration
    HttpResponse<?> find(
            HttpRequest<?> request, @PathVariable @Parameter(ref = "#/components/parameters/UserId") String id) {
        return shown(calls.of(request), id);
    }

    @Patch("/v1/tenants/{tenant}/users/{id}")
    @Operation(operationId = "changeUser", tags = Tags.USERS, summary = "Change a user")
    @Parameter(name = "If-Match", in = ParameterIn.HEADER, ref = "#/components/parameters/IfMatch")
    @RequestBody(ref = "#/components/requestBodies/UserChange")
    @ApiResponse(responseCode = "200", ref = "#/components/responses/User")
    @ForAdministration
    @WithBody
    @ApiResponse(responseCode = "409", ref = "#/components/responses/Conflict")
    @ApiResponse(responseCode = "412", ref = "#/components/responses/PreconditionFailed")
    @ApiResponse(responseCode = "429", ref = "#/components/responses/TooManyRequests")
    HttpResponse<?> change(
            HttpRequest<byte[]> request, @PathVariable @Parameter(ref = "#/components/parameters/UserId") String id) {
        var call = calls.of(request);
        var target = UserPath.target(call, id);
        return switch (change.handle(UserChange.read(target, call.fields(), EntityTags.ifMatch(call)))) {
            case ChangeMember.Outcome.Changed _ -> shown(call, id);
            case ChangeMember.Outcome.Refused(var rejection) -> throw new RefusedRequest(rejection);
        };
    }

    private HttpResponse<?> shown(Call call, String id) {
        return desk.shown(call, call.tenantOfKnownCaller(), UserPath.idOf(id));
    }
}
