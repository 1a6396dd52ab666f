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
import io.tenantgate.application.signup.ConfirmSignUp;
import io.tenantgate.application.signup.ResendCode;
import io.tenantgate.application.signup.SignUp;

/// Sign-up, in two steps.
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
class SignUpController {
    private final Calls calls;
    private final SignUp signUp;
    private final ConfirmSignUp confirm;
    private final ResendCode resend;

    SignUpController(Calls calls, SignUp signUp, ConfirmSignUp confirm, ResendCode resend) {
        this.calls = calls;
        this.signUp = signUp;
        this.confirm = confirm;
        this.resend = resend;
    }

    @Post(uris = {"/v1/auth/sign-up", "/v1/tenants/{tenant}/auth/sign-up"})
    @Operation(operationId = "signUp", tags = Tags.AUTH, summary = "Sign up")
    @RequestBody(ref = "#/components/requestBodies/SignUp")
    @ApiResponse(responseCode = "202", ref = "#/components/responses/SignUpAccepted")
    @ForEverybody
    @WithBody
    @ApiResponse(responseCode = "429", ref = "#/components/responses/TooManyRequests")
    @ApiResponse(responseCode = "501", ref = "#/components/responses/NotSupported")
    HttpResponse<?> signUp(HttpRequest<byte[]> request) {
        var call = calls.of(request);
        var tenant = call.tenant();
        var body = SignUpRequest.read(call.fields());
        var command = new SignUp.Command(call.origin(), tenant, body.loginName(), body.password(), body.attributes());
        return switch (signUp.handle(command)) {
            case SignUp.Outcome.Accepted(var delivery) ->
                HttpResponse.accepted().body(SignUpBody.of(delivery));
            case SignUp.Outcome.Refused(var rejection) -> throw new RefusedRequest(rejection);
        };
    }

    @Post(uris = {"/v1/auth/confirm-sign-up", "/v1/tenants/{tenant}/auth/confirm-sign-up"})
    @Operation(operationId = "confirmSignUp", tags = Tags.AUTH, summary = "Confirm a sign-up by its code")
    @RequestBody(ref = "#/components/requestBodies/ConfirmSignUp")
    @ApiResponse(responseCode = "200", ref = "#/components/responses/UserId")
    @ForEverybody
    @WithBody
    @ApiResponse(responseCode = "429", ref = "#/components/responses/TooManyRequests")
    HttpResponse<?> confirm(HttpRequest<byte[]> request) {
        var call = calls.of(request);
        var tenant = call.tenant();
        var body = CodeRequest.read(call.fields());
        var command = new ConfirmSignUp.Command(call.origin(), tenant, body.loginName(), body.code());
        return switch (confirm.handle(command)) {
            case ConfirmSignUp.Outcome.Confirmed(var user) -> HttpResponse.ok(new UserIdBody(user.toString()));
            case ConfirmSignUp.Outcome.Refused(var rejection) -> throw new RefusedRequest(rejection);
        };
    }

    @Post(uris = {"/v1/auth/resend-code", "/v1/tenants/{tenant}/auth/resend-code"})
    @Operation(operationId = "resendCode", tags = Tags.AUTH, summary = "Send the code of a sign-up again")
    @RequestBody(ref = "#/components/requestBodies/Who")
    @ApiResponse(responseCode = "202", ref = "#/components/responses/CodeSent")
    @ForEverybody
    @WithBody
    @ApiResponse(responseCode = "429", ref = "#/components/responses/TooManyRequests")
    HttpResponse<?> resend(HttpRequest<byte[]> request) {
        var call = calls.of(request);
        var tenant = call.tenant();
        var command = new ResendCode.Command(call.origin(), tenant, LoginNames.alone(call.fields()));
        return switch (resend.handle(command)) {
            case ResendCode.Outcome.Accepted(var delivery) ->
                HttpResponse.accepted().body(DeliveryBody.of(delivery));
            case ResendCode.Outcome.Refused(var rejection) -> throw new RefusedRequest(rejection);
        };
    }
}
