package io.tenantgate.adapters.rest.profile;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.tenantgate.adapters.rest.openapi.ForUsers;
import io.tenantgate.adapters.rest.openapi.Tags;
import io.tenantgate.adapters.rest.paging.Page;
import io.tenantgate.adapters.rest.request.Calls;
import io.tenantgate.application.profile.ListMemberships;

/// The tenants that the caller's account is in.
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
class MembershipsController {
    private final Calls calls;
    private final ListMemberships list;

    MembershipsController(Calls calls, ListMemberships list) {
        this.calls = calls;
        this.list = list;
    }

    @Get(uris = {"/v1/auth/me/tenants", "/v1/tenants/{tenant}/auth/me/tenants"})
    @Operation(operationId = "listMemberships", tags = Tags.PROFILE, summary = "List the caller's tenants")
    @ApiResponse(responseCode = "200", ref = "#/components/responses/Memberships")
    @ForUsers
    HttpResponse<?> list(HttpRequest<?> request) {
        var user = calls.of(request).user();
        return switch (list.handle(new ListMemberships.Query(user))) {
            case ListMemberships.Outcome.Found(var memberships) ->
                HttpResponse.ok(Page.whole(memberships.stream()
                        .map(each -> MembershipBody.of(each, user))
                        .toList()));
        };
    }
}
