package io.tenantgate.adapters.rest.profile;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.tenantgate.adapters.rest.auth.DeliveryBody;
import io.tenantgate.adapters.rest.json.Fields;
import io.tenantgate.adapters.rest.openapi.ForUsers;
import io.tenantgate.adapters.rest.openapi.Tags;
import io.tenantgate.adapters.rest.openapi.WithBody;
import io.tenantgate.adapters.rest.problem.ProblemType;
import io.tenantgate.adapters.rest.problem.RefusedRequest;
import io.tenantgate.adapters.rest.request.Calls;
import io.tenantgate.application.profile.SendAttributeCode;
import io.tenantgate.application.profile.VerifyAttribute;
import io.tenantgate.domain.secrets.OneTimeCode;

/// Proves the caller's addresses by codes.
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
class AddressProofController {
    private final Calls calls;
    private final SendAttributeCode send;
    private final VerifyAttribute verify;

    AddressProofController(Calls calls, SendAttributeCode send, VerifyAttribute verify) {
        this.calls = calls;
        this.send = send;
        this.verify = verify;
    }

    @Post(
            uris = {
                "/v1/auth/me/attributes/{name}/verification",
                "/v1/tenants/{tenant}/auth/me/attributes/{name}/verification"
            })
    @Consumes(MediaType.ALL)
    @Operation(operationId = "sendAttributeCode", tags = Tags.PROFILE, summary = "Send a code that proves an address")
    @ApiResponse(responseCode = "202", ref = "#/components/responses/CodeSent")
    @ForUsers
    @ApiResponse(responseCode = "429", ref = "#/components/responses/TooManyRequests")
    HttpResponse<?> send(
            HttpRequest<?> request, @PathVariable @Parameter(ref = "#/components/parameters/Address") String name) {
        var call = calls.of(request);
        var command = new SendAttributeCode.Command(call.origin(), call.user(), attribute(name));
        return switch (send.handle(command)) {
            case SendAttributeCode.Outcome.Sent(var delivery) ->
                HttpResponse.accepted().body(DeliveryBody.of(delivery));
            case SendAttributeCode.Outcome.Refused(var rejection) -> throw new RefusedRequest(rejection);
        };
    }

    @Post(uris = {"/v1/auth/me/attributes/{name}/verify", "/v1/tenants/{tenant}/auth/me/attributes/{name}/verify"})
    @Operation(operationId = "verifyAttribute", tags = Tags.PROFILE, summary = "Prove an address by its code")
    @RequestBody(ref = "#/components/requestBodies/AddressProof")
    @ApiResponse(responseCode = "204", ref = "#/components/responses/Done")
    @ForUsers
    @WithBody
    @ApiResponse(responseCode = "429", ref = "#/components/responses/TooManyRequests")
    HttpResponse<?> verify(
            HttpRequest<byte[]> request,
            @PathVariable @Parameter(ref = "#/components/parameters/Address") String name) {
        var call = calls.of(request);
        var user = call.user();
        var command = new VerifyAttribute.Command(call.origin(), user, attribute(name), code(call.fields()));
        return switch (verify.handle(command)) {
            case VerifyAttribute.Outcome.Verified _ -> HttpResponse.noContent();
            case VerifyAttribute.Outcome.Refused(var rejection) -> throw new RefusedRequest(rejection);
        };
    }

    private static OneTimeCode code(Fields fields) {
        var code = fields.required("code", OneTimeCode::new);
        fields.finish();
        return code.orElseThrow();
    }

    /// Only addresses are proven by a code; nothing else is here to be verified.
    private static String attribute(String name) {
        return switch (name) {
            case "email", "phone_number" -> name;
            default -> throw new RefusedRequest(ProblemType.NOT_FOUND);
        };
    }
}
