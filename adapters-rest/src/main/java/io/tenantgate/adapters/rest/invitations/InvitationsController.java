package io.tenantgate.adapters.rest.invitations;

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
import io.tenantgate.adapters.rest.openapi.Paged;
import io.tenantgate.adapters.rest.openapi.Tags;
import io.tenantgate.adapters.rest.request.Calls;

/// The invitations of a tenant.
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
class InvitationsController {
    private static final String ROUTE = "POST /v1/tenants/{tenant}/invitations";

    private final Calls calls;
    private final Creations creations;
    private final InvitationDesk desk;

    InvitationsController(Calls calls, Creations creations, InvitationDesk desk) {
        this.calls = calls;
        this.creations = creations;
        this.desk = desk;
    }

    @Post("/v1/tenants/{tenant}/invitations")
    @Operation(operationId = "createInvitation", tags = Tags.INVITATIONS, summary = "Invite somebody")
    @RequestBody(ref = "#/components/requestBodies/NewInvitation")
    @ApiResponse(responseCode = "201", ref = "#/components/responses/InvitationCreated")
    @ForAdministration
    @Creating
    @ApiResponse(responseCode = "429", ref = "#/components/responses/TooManyRequests")
    HttpResponse<?> create(HttpRequest<byte[]> request) {
        var call = calls.of(request);
        var tenant = call.tenantOfKnownCaller();
        var invitee = NewInvitation.read(call.fields());
        return creations.create(call, tenant, ROUTE, id -> Created.of(desk.create(call, tenant, id, invitee)));
    }

    @Get("/v1/tenants/{tenant}/invitations")
    @Operation(
            operationId = "listInvitations",
            tags = Tags.INVITATIONS,
            summary = "List the invitations that were not taken up")
    @ApiResponse(responseCode = "200", ref = "#/components/responses/Invitations")
    @ForAdministration
    @Paged
    HttpResponse<?> list(HttpRequest<?> request) {
        var call = calls.of(request);
        return desk.list(call, call.tenantOfKnownCaller());
    }

    @Post("/v1/tenants/{tenant}/invitations/{id}/resend")
    @Operation(operationId = "resendInvitation", tags = Tags.INVITATIONS, summary = "Send an invitation again")
    @ApiResponse(responseCode = "204", ref = "#/components/responses/Done")
    @ForAdministration
    @ApiResponse(responseCode = "429", ref = "#/components/responses/TooManyRequests")
    HttpResponse<?> resend(
            HttpRequest<?> request, @PathVariable @Parameter(ref = "#/components/parameters/InvitationId") String id) {
        var call = calls.of(request);
        return desk.resend(call, call.tenantOfKnownCaller(), id);
    }

    @Delete("/v1/tenants/{tenant}/invitations/{id}")
    @Operation(operationId = "revokeInvitation", tags = Tags.INVITATIONS, summary = "Revoke an invitation")
    @ApiResponse(responseCode = "204", ref = "#/components/responses/Done")
    @ForAdministration
    HttpResponse<?> revoke(
            HttpRequest<?> request, @PathVariable @Parameter(ref = "#/components/parameters/InvitationId") String id) {
        var call = calls.of(request);
        return desk.revoke(call, call.tenantOfKnownCaller(), id);
    }
}
