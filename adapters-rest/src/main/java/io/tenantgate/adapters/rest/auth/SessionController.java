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
import io.tenantgate.adapters.rest.json.Fields;
import io.tenantgate.adapters.rest.openapi.ForEverybody;
import io.tenantgate.adapters.rest.openapi.ForUsers;
import io.tenantgate.adapters.rest.openapi.Tags;
import io.tenantgate.adapters.rest.openapi.WithBody;
import io.tenantgate.adapters.rest.problem.RefusedRequest;
import io.tenantgate.adapters.rest.request.Calls;
import io.tenantgate.application.sessions.RefreshSession;
import io.tenantgate.application.sessions.SignOut;
import io.tenantgate.domain.secrets.SessionText;

/// A session's later life: refresh and sign-out.
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
class SessionController {
    private final Calls calls;
    private final RefreshSession refresh;
    private final SignOut signOut;

    SessionController(Calls calls, RefreshSession refresh, SignOut signOut) {
        this.calls = calls;
        this.refresh = refresh;
        this.signOut = signOut;
    }

    @Post(uris = {"/v1/auth/refresh", "/v1/tenants/{tenant}/auth/refresh"})
    @Operation(operationId = "refresh", tags = Tags.AUTH, summary = "Get new tokens")
    @RequestBody(ref = "#/components/requestBodies/Refresh")
    @ApiResponse(responseCode = "200", ref = "#/components/responses/Refreshed")
    @ForEverybody
    @WithBody
    @ApiResponse(responseCode = "429", ref = "#/components/responses/TooManyRequests")
    HttpResponse<?> refresh(HttpRequest<byte[]> request) {
        var call = calls.of(request);
        var tenant = call.tenant();
        var command = new RefreshSession.Command(call.origin(), tenant, refreshToken(call.fields()));
        return switch (refresh.handle(command)) {
            case RefreshSession.Outcome.Refreshed(var tokens) ->
                HttpResponse.ok(new RefreshBody(TokensBody.of(tokens)));
            case RefreshSession.Outcome.Refused(var rejection) -> throw new RefusedRequest(rejection);
        };
    }

    private static SessionText refreshToken(Fields fields) {
        var token = fields.required("refresh_token", SessionText::new);
        fields.finish();
        return token.orElseThrow();
    }

    @Post(uris = {"/v1/auth/sign-out", "/v1/tenants/{tenant}/auth/sign-out"})
    @Operation(operationId = "signOut", tags = Tags.AUTH, summary = "Sign out")
    @RequestBody(ref = "#/components/requestBodies/SignOut")
    @ApiResponse(responseCode = "204", ref = "#/components/responses/Done")
    @ForUsers
    @WithBody
    HttpResponse<?> signOut(HttpRequest<byte[]> request) {
        var call = calls.of(request);
        var user = call.user();
        boolean everywhere =
                call.optionalFields().map(SessionController::everywhere).orElse(false);
        return switch (signOut.handle(new SignOut.Command(call.origin(), user, everywhere))) {
            case SignOut.Outcome.SignedOut _ -> HttpResponse.noContent();
            case SignOut.Outcome.Refused(var rejection) -> throw new RefusedRequest(rejection);
        };
    }

    private static boolean everywhere(Fields fields) {
        var everywhere = fields.flag("everywhere");
        fields.finish();
        return everywhere.orElse(false);
    }
}
