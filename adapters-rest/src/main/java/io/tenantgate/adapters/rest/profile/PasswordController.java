package io.tenantgate.adapters.rest.profile;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
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
