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
import io.tenantgate.application.recovery.ForgotPassword;
import io.tenantgate.application.recovery.ResetPassword;

/// Forgotten passwords.
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
class RecoveryController {
    private final Calls calls;
    private final Homes homes;
    private final ForgotPassword forgot;
    private final ResetPassword reset;

    RecoveryController(Calls calls, Homes homes, ForgotPassword forgot, ResetPassword reset) {
        this.calls = calls;
        this.homes = homes;
        this.forgot = forgot;
        this.reset = reset;
    }

    @Post(uris = {"/v1/auth/forgot-password", "/v1/tenants/{tenant}/auth/forgot-password"})
    @Operation(operationId = "forgotPassword", tags = Tags.AUTH, summary = "Ask for a code to set a new password")
    @RequestBody(ref = "#/components/requestBodies/Who")
    @ApiResponse(responseCode = "202", ref = "#/components/responses/CodeSent")
    @ForEverybody
    @WithBody
    @ApiResponse(responseCode = "429", ref = "#/components/responses/TooManyRequests")
    HttpResponse<?> forgot(HttpRequest<byte[]> request) {
        var call = calls.of(request);
        var named = call.namedTenant();
        var who = LoginNames.alone(call.fields());
        return named.or(() -> homes.of(who))
                .<HttpResponse<?>>map(tenant -> forgot(new ForgotPassword.Command(call.origin(), tenant, who)))
                .orElseGet(() -> homes.nothingSent(who, call.origin()));
    }

    private HttpResponse<?> forgot(ForgotPassword.Command command) {
        return switch (forgot.handle(command)) {
            case ForgotPassword.Outcome.Accepted(var delivery) ->
                HttpResponse.accepted().body(DeliveryBody.of(delivery));
            case ForgotPassword.Outcome.Refused(var rejection) -> throw new RefusedRequest(rejection);
        };
    }

    @Post(uris = {"/v1/auth/reset-password", "/v1/tenants/{tenant}/auth/reset-password"})
    @Operation(operationId = "resetPassword", tags = Tags.AUTH, summary = "Set a new password by a code")
    @RequestBody(ref = "#/components/requestBodies/ResetPassword")
    @ApiResponse(responseCode = "204", ref = "#/components/responses/Done")
    @ForEverybody
    @WithBody
    @ApiResponse(responseCode = "429", ref = "#/components/responses/TooManyRequests")
    HttpResponse<?> reset(HttpRequest<byte[]> request) {
        var call = calls.of(request);
        var tenant = call.tenant();
        var body = ResetRequest.read(call.fields());
        var command =
                new ResetPassword.Command(call.origin(), tenant, body.loginName(), body.code(), body.newPassword());
        return switch (reset.handle(command)) {
            case ResetPassword.Outcome.PasswordSet _ -> HttpResponse.noContent();
            case ResetPassword.Outcome.Refused(var rejection) -> throw new RefusedRequest(rejection);
        };
    }
}
