package io.tenantgate.adapters.rest.users;

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
import io.tenantgate.adapters.rest.json.Fields;
import io.tenantgate.adapters.rest.openapi.ForAdministration;
import io.tenantgate.adapters.rest.openapi.Tags;
import io.tenantgate.adapters.rest.openapi.WithBody;
import io.tenantgate.adapters.rest.problem.RefusedRequest;
import io.tenantgate.adapters.rest.request.Calls;
import io.tenantgate.application.members.ResetMemberPassword;
import io.tenantgate.application.members.SetMemberPassword;
import io.tenantgate.application.members.Target;
import io.tenantgate.application.provider.AccountAdministrator.Validity;
import io.tenantgate.application.signup.VouchForSignUp;
import io.tenantgate.domain.secrets.Password;

/// What is done to a user's account, where accounts are the tenant's own.
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
class UserAccountController {
    private final Calls calls;
    private final VouchForSignUp vouch;
    private final ResetMemberPassword reset;
    private final SetMemberPassword set;

    UserAccountController(Calls calls, VouchForSignUp vouch, ResetMemberPassword reset, SetMemberPassword set) {
        this.calls = calls;
        this.vouch = vouch;
        this.reset = reset;
        this.set = set;
    }

    @Post("/v1/tenants/{tenant}/users/{id}/confirm")
    @Consumes(MediaType.ALL)
    @Operation(
            operationId = "confirmUser",
            tags = Tags.USERS,
            summary = "Confirm an open sign-up in its holder's place")
    @ApiResponse(responseCode = "204", ref = "#/components/responses/Done")
    @ForAdministration
    @ApiResponse(responseCode = "409", ref = "#/components/responses/Conflict")
    @ApiResponse(responseCode = "429", ref = "#/components/responses/TooManyRequests")
    @ApiResponse(responseCode = "501", ref = "#/components/responses/NotSupported")
    HttpResponse<?> confirm(
            HttpRequest<?> request, @PathVariable @Parameter(ref = "#/components/parameters/UserId") String id) {
        var target = UserPath.target(calls.of(request), id);
        return switch (vouch.handle(new VouchForSignUp.Command(target))) {
            case VouchForSignUp.Outcome.Confirmed _ -> HttpResponse.noContent();
            case VouchForSignUp.Outcome.Refused(var rejection) -> throw new RefusedRequest(rejection);
        };
    }

    @Post("/v1/tenants/{tenant}/users/{id}/reset-password")
    @Consumes(MediaType.ALL)
    @Operation(
            operationId = "resetUserPassword",
            tags = Tags.USERS,
            summary = "Bar a user's password, and send a code to set another one")
    @ApiResponse(responseCode = "204", ref = "#/components/responses/Done")
    @ForAdministration
    @ApiResponse(responseCode = "400", ref = "#/components/responses/BadRequest")
    @ApiResponse(responseCode = "409", ref = "#/components/responses/Conflict")
    @ApiResponse(responseCode = "429", ref = "#/components/responses/TooManyRequests")
    HttpResponse<?> reset(
            HttpRequest<?> request, @PathVariable @Parameter(ref = "#/components/parameters/UserId") String id) {
        var target = UserPath.target(calls.of(request), id);
        return switch (reset.handle(new ResetMemberPassword.Command(target))) {
            case ResetMemberPassword.Outcome.Reset _ -> HttpResponse.noContent();
            case ResetMemberPassword.Outcome.Refused(var rejection) -> throw new RefusedRequest(rejection);
        };
    }

    @Post("/v1/tenants/{tenant}/users/{id}/set-password")
    @Operation(operationId = "setUserPassword", tags = Tags.USERS, summary = "Set a user's password")
    @RequestBody(ref = "#/components/requestBodies/UserPassword")
    @ApiResponse(responseCode = "204", ref = "#/components/responses/Done")
    @ForAdministration
    @WithBody
    @ApiResponse(responseCode = "409", ref = "#/components/responses/Conflict")
    @ApiResponse(responseCode = "429", ref = "#/components/responses/TooManyRequests")
    HttpResponse<?> set(
            HttpRequest<byte[]> request, @PathVariable @Parameter(ref = "#/components/parameters/UserId") String id) {
        var call = calls.of(request);
        var target = UserPath.target(call, id);
        return switch (set.handle(command(target, call.fields()))) {
            case SetMemberPassword.Outcome.PasswordSet _ -> HttpResponse.noContent();
            case SetMemberPassword.Outcome.Refused(var rejection) -> throw new RefusedRequest(rejection);
        };
    }

    private static SetMemberPassword.Command command(Target target, Fields fields) {
        var password = fields.required("password", Password::new);
        boolean permanent = fields.flag("permanent").orElse(false);
        fields.finish();
        return new SetMemberPassword.Command(
                target, password.orElseThrow(), permanent ? Validity.PERMANENT : Validity.TEMPORARY);
    }
}
