package io.tenantgate.adapters.rest.users;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.tenantgate.adapters.rest.openapi.ForAdministration;
import io.tenantgate.adapters.rest.openapi.Tags;
import io.tenantgate.adapters.rest.problem.RefusedRequest;
import io.tenantgate.adapters.rest.request.Calls;
import io.tenantgate.application.members.RemoveMember;
import io.tenantgate.application.members.SignMemberOut;

/// Ends what a user has at the tenant: the sessions, or the membership.
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
@Consumes(MediaType.ALL)
class UserEndController {
    private final Calls calls;
    private final SignMemberOut signOut;
    private final RemoveMember remove;

    UserEndController(Calls calls, SignMemberOut signOut, RemoveMember remove) {
        this.calls = calls;
        this.signOut = signOut;
        this.remove = remove;
    }

    @Post("/v1/tenants/{tenant}/users/{id}/sign-out")
    @Operation(operationId = "signUserOut", tags = Tags.USERS, summary = "End all sessions of a user")
    @ApiResponse(responseCode = "204", ref = "#/components/responses/Done")
    @ForAdministration
    @ApiResponse(responseCode = "409", ref = "#/components/responses/Conflict")
    @ApiResponse(responseCode = "429", ref = "#/components/responses/TooManyRequests")
    HttpResponse<?> signOut(
            HttpRequest<?> request, @PathVariable @Parameter(ref = "#/components/parameters/UserId") String id) {
        var target = UserPath.target(calls.of(request), id);
        return switch (signOut.handle(new SignMemberOut.Command(target))) {
            case SignMemberOut.Outcome.SignedOut _ -> HttpResponse.noContent();
            case SignMemberOut.Outcome.Refused(var rejection) -> throw new RefusedRequest(rejection);
        };
    }

    @Delete("/v1/tenants/{tenant}/users/{id}")
    @Operation(
            operationId = "deleteUser",
            tags = Tags.USERS,
            summary = "Delete a user: the membership, and the account where it has no other")
    @ApiResponse(responseCode = "204", ref = "#/components/responses/Done")
    @ForAdministration
    @ApiResponse(responseCode = "409", ref = "#/components/responses/Conflict")
    @ApiResponse(responseCode = "429", ref = "#/components/responses/TooManyRequests")
    HttpResponse<?> remove(
            HttpRequest<?> request, @PathVariable @Parameter(ref = "#/components/parameters/UserId") String id) {
        var target = UserPath.target(calls.of(request), id);
        return switch (remove.handle(new RemoveMember.Command(target))) {
            case RemoveMember.Outcome.Removed _ -> HttpResponse.noContent();
            case RemoveMember.Outcome.Refused(var rejection) -> throw new RefusedRequest(rejection);
        };
    }
}
