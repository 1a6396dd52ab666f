package io.tenantgate.adapters.rest.auth;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.tenantgate.adapters.rest.openapi.ForEverybody;
import io.tenantgate.adapters.rest.openapi.Tags;
import io.tenantgate.adapters.rest.openapi.WithBody;
import io.tenantgate.adapters.rest.problem.RefusedRequest;
import io.tenantgate.adapters.rest.request.Calls;
import io.tenantgate.application.invitations.AcceptInvitation;

/// Takes invitations up.
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
class AcceptInvitationController {
    private final Calls calls;
    private final AcceptInvitation accept;

    AcceptInvitationController(Calls calls, AcceptInvitation accept) {
        this.calls = calls;
        this.accept = accept;
    }

    @Post(uris = {"/v1/auth/accept-invitation", "/v1/tenants/{tenant}/auth/accept-invitation"})
    @Operation(operationId = "acceptInvitation", tags = Tags.AUTH, summary = "Take an invitation up")
    @RequestBody(ref = "#/components/requestBodies/AcceptInvitation")
    @ApiResponse(responseCode = "200", ref = "#/components/responses/UserId")
    @ForEverybody
    @WithBody
    @ApiResponse(responseCode = "409", ref = "#/components/responses/Conflict")
    @ApiResponse(responseCode = "429", ref = "#/components/responses/TooManyRequests")
    HttpResponse<?> accept(HttpRequest<byte[]> request) {
        var call = calls.of(request);
        var tenant = call.tenant();
        var body = AcceptRequest.read(call.fields());
        var command = new AcceptInvitation.Command(call.origin(), tenant, body.token(), body.password());
        return switch (accept.handle(command)) {
            case AcceptInvitation.Outcome.Accepted(var user) -> HttpResponse.ok(new UserIdBody(user.toString()));
            case AcceptInvitation.Outcome.Refused(var rejection) -> throw new RefusedRequest(rejection);
        };
    }
}
