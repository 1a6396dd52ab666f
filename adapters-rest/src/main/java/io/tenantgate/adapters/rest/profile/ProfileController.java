package io.tenantgate.adapters.rest.profile;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Patch;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.tenantgate.adapters.rest.json.Fields;
import io.tenantgate.adapters.rest.openapi.ForUsers;
import io.tenantgate.adapters.rest.openapi.Tags;
import io.tenantgate.adapters.rest.openapi.WithBody;
import io.tenantgate.adapters.rest.problem.RefusedRequest;
import io.tenantgate.adapters.rest.request.Calls;
import io.tenantgate.application.profile.ChangeProfile;
import io.tenantgate.application.profile.LeaveTenant;
import io.tenantgate.application.profile.ReadProfile;
import java.util.Map;
import java.util.Optional;

/// The caller's own profile.
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
class ProfileController {
    private final Calls calls;
    private final ReadProfile read;
    private final ChangeProfile change;
    private final LeaveTenant leave;

    ProfileController(Calls calls, ReadProfile read, ChangeProfile change, LeaveTenant leave) {
        this.calls = calls;
        this.read = read;
        this.change = change;
        this.leave = leave;
    }

    @Get(uris = {"/v1/auth/me", "/v1/tenants/{tenant}/auth/me"})
    @Operation(operationId = "readProfile", tags = Tags.PROFILE, summary = "Show the caller")
    @ApiResponse(responseCode = "200", ref = "#/components/responses/Profile")
    @ForUsers
    @ApiResponse(responseCode = "429", ref = "#/components/responses/TooManyRequests")
    HttpResponse<?> read(HttpRequest<?> request) {
        var user = calls.of(request).user();
        return switch (read.handle(new ReadProfile.Query(user))) {
            case ReadProfile.Outcome.Found(var member, var profile) -> HttpResponse.ok(ProfileBody.of(member, profile));
            case ReadProfile.Outcome.Refused(var rejection) -> throw new RefusedRequest(rejection);
        };
    }

    @Patch(uris = {"/v1/auth/me", "/v1/tenants/{tenant}/auth/me"})
    @Operation(operationId = "changeProfile", tags = Tags.PROFILE, summary = "Change the caller's attributes")
    @RequestBody(ref = "#/components/requestBodies/ProfileChange")
    @ApiResponse(responseCode = "200", ref = "#/components/responses/Profile")
    @ForUsers
    @WithBody
    @ApiResponse(responseCode = "429", ref = "#/components/responses/TooManyRequests")
    HttpResponse<?> change(HttpRequest<byte[]> request) {
        var call = calls.of(request);
        var user = call.user();
        var command = new ChangeProfile.Command(call.origin(), user, attributes(call.fields()));
        return switch (change.handle(command)) {
            case ChangeProfile.Outcome.Changed(var member, var profile) ->
                HttpResponse.ok(ProfileBody.of(member, profile));
            case ChangeProfile.Outcome.Refused(var rejection) -> throw new RefusedRequest(rejection);
        };
    }

    /// A null removes an attribute, as RFC 7396 has it.
    private static Map<String, String> attributes(Fields fields) {
        var attributes = fields.texts("attributes", Optional.of(""));
        fields.finish();
        return attributes;
    }

    @Delete(uris = {"/v1/auth/me", "/v1/tenants/{tenant}/auth/me"})
    @Operation(operationId = "leaveTenant", tags = Tags.PROFILE, summary = "Leave the tenant")
    @ApiResponse(responseCode = "204", ref = "#/components/responses/Done")
    @ForUsers
    @ApiResponse(responseCode = "409", ref = "#/components/responses/Conflict")
    @ApiResponse(responseCode = "429", ref = "#/components/responses/TooManyRequests")
    HttpResponse<?> leave(HttpRequest<?> request) {
        var call = calls.of(request);
        return switch (leave.handle(new LeaveTenant.Command(call.origin(), call.user()))) {
            case LeaveTenant.Outcome.Left _ -> HttpResponse.noContent();
            case LeaveTenant.Outcome.Refused(var rejection) -> throw new RefusedRequest(rejection);
        };
    }
}
