package io.tenantgate.adapters.rest.tokens;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.tenantgate.adapters.rest.openapi.ForBackends;
import io.tenantgate.adapters.rest.openapi.Tags;
import io.tenantgate.adapters.rest.openapi.WithBody;
import io.tenantgate.adapters.rest.problem.RefusedRequest;
import io.tenantgate.adapters.rest.request.Calls;
import io.tenantgate.application.tokens.VerifyToken;
import io.tenantgate.domain.tenancy.TenantId;

/// Tells backends whether a token may be used.
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
class VerifyController {
    private final Calls calls;
    private final VerifyToken verify;

    VerifyController(Calls calls, VerifyToken verify) {
        this.calls = calls;
        this.verify = verify;
    }

    @Post("/v1/tokens/verify")
    @Operation(operationId = "verifyToken", tags = Tags.TOKENS, summary = "Tell whether a token may be used")
    @RequestBody(ref = "#/components/requestBodies/VerifyToken")
    @ApiResponse(responseCode = "200", ref = "#/components/responses/Verdict")
    @ForBackends
    @WithBody
    HttpResponse<?> verify(HttpRequest<byte[]> request) {
        var call = calls.of(request);
        var caller = call.knownCaller();
        var body = VerifyRequest.read(call.fields());
        var tenant = body.tenant().map(name -> call.find(name).orElse(TenantId.NONE));
        var command = new VerifyToken.Command(caller, call.origin(), body.token(), tenant, body.require());
        return switch (verify.handle(command)) {
            case VerifyToken.Outcome.Active(var home, var member, var claims) ->
                HttpResponse.ok(VerdictBody.active(home, member, claims));
            case VerifyToken.Outcome.Inactive(var reason) -> HttpResponse.ok(VerdictBody.inactive(reason));
            case VerifyToken.Outcome.Refused(var rejection) -> throw new RefusedRequest(rejection);
        };
    }
}
