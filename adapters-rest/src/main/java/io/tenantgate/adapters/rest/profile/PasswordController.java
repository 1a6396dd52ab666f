package io.tenantgate.adapters.rest.profile;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.tenantgate.adapters.rest.openapi.ForUsers;
import io.tenantgate.adapters.rest.openapi.Tags;
import io.tenantgate.adapters.rest.openapi.WithBody;
import io.tenantgate.adapters.rest.problem.RefusedRequest;
import io.tenantgate.adapters.rest.request.Calls;
import io.tenantgate.application.profile.ChangePassword;

/// The caller's own password.
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
class PasswordController {
    private final Calls calls;
    private final ChangePassword change;

    PasswordController(Calls calls, ChangePassword change) {
        this.calls = calls;
        this.change = change;
    }

    @Post(uris = {"/v1/auth/me/password", "/v1/tenants/{tenant}/auth/me/password"})
    @Operation(operationId = "changePassword", tags = Tags.PROFILE, summary = "Change the password")
    @RequestBody(ref = "#/components/requestBodies/PasswordChange")
    @ApiResponse(responseCode = "204", ref = "#/components/responses/Done")
    @ForUsers
    @WithBody
    @ApiResponse(responseCode = "429", ref = "#/components/responses/TooManyRequests")
    HttpResponse<?> change(HttpRequest<byte[]> request) {
        var call = calls.of(request);
        var user = call.user();
        var body = PasswordChange.read(call.fields());
        var command = new ChangePassword.Command(call.origin(), user, body.current(), body.proposed());
        return switch (change.handle(command)) {
            case ChangePassword.Outcome.Changed _ -> HttpResponse.noContent();
            case ChangePassword.Outcome.Refused(var rejection) -> throw new RefusedRequest(rejection);
        };
    }
}
