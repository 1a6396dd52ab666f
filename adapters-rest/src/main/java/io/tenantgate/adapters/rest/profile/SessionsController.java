package io.tenantgate.adapters.rest.profile;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.tenantgate.adapters.rest.openapi.ForUsers;
import io.tenantgate.adapters.rest.openapi.Tags;
import io.tenantgate.adapters.rest.paging.Page;
import io.tenantgate.adapters.rest.problem.RefusedRequest;
import io.tenantgate.adapters.rest.request.Calls;
import io.tenantgate.adapters.rest.request.ResourceIds;
import io.tenantgate.application.sessions.EndSession;
import io.tenantgate.application.sessions.ListSessions;

/// The caller's own sessions.
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
class SessionsController {
    private final Calls calls;
    private final ListSessions list;
    private final EndSession end;

    SessionsController(Calls calls, ListSessions list, EndSession end) {
        this.calls = calls;
        this.list = list;
        this.end = end;
    }

    @Get(uris = {"/v1/auth/me/sessions", "/v1/tenants/{tenant}/auth/me/sessions"})
    @Operation(operationId = "listSessions", tags = Tags.PROFILE, summary = "List the caller's sessions")
    @ApiResponse(responseCode = "200", ref = "#/components/responses/Sessions")
    @ForUsers
    HttpResponse<?> list(HttpRequest<?> request) {
        var user = calls.of(request).user();
        return switch (list.handle(new ListSessions.Query(user))) {
            case ListSessions.Outcome.Found(var sessions) ->
                HttpResponse.ok(Page.whole(sessions.stream()
                        .map(each -> SessionBody.of(each, user))
                        .toList()));
            case ListSessions.Outcome.Refused(var rejection) -> throw new RefusedRequest(rejection);
        };
    }

    @Delete(uris = {"/v1/auth/me/sessions/{id}", "/v1/tenants/{tenant}/auth/me/sessions/{id}"})
    @Operation(operationId = "endSession", tags = Tags.PROFILE, summary = "End one of the caller's sessions")
    @ApiResponse(responseCode = "204", ref = "#/components/responses/Done")
    @ForUsers
    HttpResponse<?> end(
            HttpRequest<?> request, @PathVariable @Parameter(ref = "#/components/parameters/SessionId") String id) {
        var call = calls.of(request);
        var command = new EndSession.Command(call.origin(), call.user(), ResourceIds.read(id));
        return switch (end.handle(command)) {
            case EndSession.Outcome.Ended _ -> HttpResponse.noContent();
            case EndSession.Outcome.Refused(var rejection) -> throw new RefusedRequest(rejection);
        };
    }
}
