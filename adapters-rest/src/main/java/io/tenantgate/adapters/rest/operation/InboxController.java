package io.tenantgate.adapters.rest.operation;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.tenantgate.adapters.rest.openapi.ForOperators;
import io.tenantgate.adapters.rest.openapi.Tags;
import io.tenantgate.adapters.rest.paging.Page;
import io.tenantgate.adapters.rest.paging.PageRequest;
import io.tenantgate.adapters.rest.problem.ProblemType;
import io.tenantgate.adapters.rest.problem.RefusedRequest;
import io.tenantgate.adapters.rest.request.Call;
import io.tenantgate.adapters.rest.request.Calls;
import io.tenantgate.application.port.Inbox;
import io.tenantgate.domain.tenancy.TenantId;

/// The development inbox, newest first.
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
@Requires(beans = InboxAccess.class)
class InboxController {
    private final Calls calls;
    private final Inbox inbox;
    private final InboxAccess access;

    InboxController(Calls calls, Inbox inbox, InboxAccess access) {
        this.calls = calls;
        this.inbox = inbox;
        this.access = access;
    }

    @Get("/dev/messages")
    @Operation(
            operationId = "listMessages",
            tags = Tags.OPERATION,
            summary = "Read the development inbox, where there is one")
    @ApiResponse(responseCode = "200", ref = "#/components/responses/Messages")
    @ForOperators
    @ApiResponse(responseCode = "400", ref = "#/components/responses/BadRequest")
    @ApiResponse(responseCode = "404", ref = "#/components/responses/NotFound")
    @Parameter(name = "recipient", in = ParameterIn.QUERY, ref = "#/components/parameters/Recipient")
    @Parameter(name = "tenant", in = ParameterIn.QUERY, ref = "#/components/parameters/InboxTenant")
    @Parameter(name = "limit", in = ParameterIn.QUERY, ref = "#/components/parameters/Limit")
    HttpResponse<?> messages(HttpRequest<?> request) {
        var call = calls.of(request);
        if (access.operatorKeyNeeded()) {
            call.operator();
        }
        var tenant = call.query("tenant").map(name -> tenant(call, name));
        var found =
                inbox.read(call.query("recipient"), tenant, PageRequest.of(call).limit());
        return HttpResponse.ok(Page.whole(found.stream().map(MessageBody::of).toList()));
    }

    private static TenantId tenant(Call call, String name) {
        return call.find(name).orElseThrow(() -> new RefusedRequest(ProblemType.TENANT_NOT_FOUND));
    }
}
