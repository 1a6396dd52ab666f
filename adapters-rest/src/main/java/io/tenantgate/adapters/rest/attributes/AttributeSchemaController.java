package io.tenantgate.adapters.rest.attributes;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.tenantgate.adapters.rest.creation.Created;
import io.tenantgate.adapters.rest.creation.Creations;
import io.tenantgate.adapters.rest.openapi.Creating;
import io.tenantgate.adapters.rest.openapi.ForAdministration;
import io.tenantgate.adapters.rest.openapi.Tags;
import io.tenantgate.adapters.rest.paging.Page;
import io.tenantgate.adapters.rest.problem.RefusedRequest;
import io.tenantgate.adapters.rest.request.Calls;
import io.tenantgate.application.attributes.AddAttribute;
import io.tenantgate.application.attributes.ListAttributes;
import io.tenantgate.domain.attributes.Attribute;

/// The attributes that a tenant's accounts may have.
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
class AttributeSchemaController {
    private static final String ROUTE = "POST /v1/tenants/{tenant}/attribute-schema";

    private final Calls calls;
    private final Creations creations;
    private final ListAttributes list;
    private final AddAttribute add;

    AttributeSchemaController(Calls calls, Creations creations, ListAttributes list, AddAttribute add) {
        this.calls = calls;
        this.creations = creations;
        this.list = list;
        this.add = add;
    }

    @Get("/v1/tenants/{tenant}/attribute-schema")
    @Operation(
            operationId = "listAttributes",
            tags = Tags.USERS,
            summary = "List the attributes that a tenant's users may have")
    @ApiResponse(responseCode = "200", ref = "#/components/responses/AttributeSchema")
    @ForAdministration
    @ApiResponse(responseCode = "429", ref = "#/components/responses/TooManyRequests")
    HttpResponse<?> list(HttpRequest<?> request) {
        var call = calls.of(request);
        return switch (list.handle(new ListAttributes.Query(call.caller(), call.tenantOfKnownCaller()))) {
            case ListAttributes.Outcome.Found(var attributes) ->
                HttpResponse.ok(
                        Page.whole(attributes.stream().map(AttributeBody::of).toList()));
            case ListAttributes.Outcome.Refused(var rejection) -> throw new RefusedRequest(rejection);
        };
    }

    @Post("/v1/tenants/{tenant}/attribute-schema")
    @Operation(operationId = "addAttribute", tags = Tags.USERS, summary = "Add a custom attribute, for ever")
    @RequestBody(ref = "#/components/requestBodies/NewAttribute")
    @ApiResponse(responseCode = "201", ref = "#/components/responses/AttributeAdded")
    @ForAdministration
    @Creating
    @ApiResponse(responseCode = "422", ref = "#/components/responses/Unprocessable")
    @ApiResponse(responseCode = "429", ref = "#/components/responses/TooManyRequests")
    HttpResponse<?> add(HttpRequest<byte[]> request) {
        var call = calls.of(request);
        var tenant = call.tenantOfKnownCaller();
        var attribute = NewAttribute.read(call.fields());
        return creations.create(call, tenant, ROUTE, id -> {
            var command = new AddAttribute.Command(call.caller(), call.origin(), tenant, id, attribute);
            return Created.of(AttributeBody.of(added(command)));
        });
    }

    private Attribute added(AddAttribute.Command command) {
        return switch (add.handle(command)) {
            case AddAttribute.Outcome.Added(var attribute) -> attribute;
            case AddAttribute.Outcome.Refused(var rejection) -> throw new RefusedRequest(rejection);
        };
    }
}
