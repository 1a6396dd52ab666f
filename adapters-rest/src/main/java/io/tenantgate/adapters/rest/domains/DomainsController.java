package io.tenantgate.adapters.rest.domains;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.tenantgate.adapters.rest.creation.Created;
import io.tenantgate.adapters.rest.creation.Creations;
import io.tenantgate.adapters.rest.json.Fields;
import io.tenantgate.adapters.rest.openapi.Creating;
import io.tenantgate.adapters.rest.openapi.ForAdministration;
import io.tenantgate.adapters.rest.openapi.Paged;
import io.tenantgate.adapters.rest.openapi.Tags;
import io.tenantgate.adapters.rest.request.Calls;
import io.tenantgate.domain.domains.DomainName;

/// The domains of a tenant.
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
class DomainsController {
    private static final String ROUTE = "POST /v1/tenants/{tenant}/domains";

    private final Calls calls;
    private final Creations creations;
    private final DomainDesk desk;

    DomainsController(Calls calls, Creations creations, DomainDesk desk) {
        this.calls = calls;
        this.creations = creations;
        this.desk = desk;
    }

    @Post("/v1/tenants/{tenant}/domains")
    @Operation(operationId = "claimDomain", tags = Tags.DOMAINS, summary = "Claim a domain")
    @RequestBody(ref = "#/components/requestBodies/NewDomain")
    @ApiResponse(responseCode = "201", ref = "#/components/responses/DomainClaimed")
    @ForAdministration
    @Creating
    HttpResponse<?> create(HttpRequest<byte[]> request) {
        var call = calls.of(request);
        var tenant = call.tenantOfKnownCaller();
        var name = read(call.fields());
        return creations.create(call, tenant, ROUTE, id -> Created.of(desk.claim(call, tenant, id, name)));
    }

    @Get("/v1/tenants/{tenant}/domains")
    @Operation(operationId = "listDomains", tags = Tags.DOMAINS, summary = "List the domains that the tenant claims")
    @ApiResponse(responseCode = "200", ref = "#/components/responses/Domains")
    @ForAdministration
    @Paged
    HttpResponse<?> list(HttpRequest<?> request) {
        var call = calls.of(request);
        return desk.list(call, call.tenantOfKnownCaller());
    }

    @Post("/v1/tenants/{tenant}/domains/{id}/verify")
    @Operation(operationId = "verifyDomain", tags = Tags.DOMAINS, summary = "Look for the proof of a claim in the DNS")
    @ApiResponse(responseCode = "200", ref = "#/components/responses/Domain")
    @ForAdministration
    @ApiResponse(responseCode = "409", ref = "#/components/responses/Conflict")
    @ApiResponse(responseCode = "429", ref = "#/components/responses/TooManyRequests")
    HttpResponse<?> verify(
            HttpRequest<?> request, @PathVariable @Parameter(ref = "#/components/parameters/DomainId") String id) {
        var call = calls.of(request);
        return desk.verify(call, call.tenantOfKnownCaller(), id);
    }

    @Delete("/v1/tenants/{tenant}/domains/{id}")
    @Operation(operationId = "releaseDomain", tags = Tags.DOMAINS, summary = "Give a domain up")
    @ApiResponse(responseCode = "204", ref = "#/components/responses/Done")
    @ForAdministration
    HttpResponse<?> release(
            HttpRequest<?> request, @PathVariable @Parameter(ref = "#/components/parameters/DomainId") String id) {
        var call = calls.of(request);
        return desk.release(call, call.tenantOfKnownCaller(), id);
    }

    private static DomainName read(Fields fields) {
        var name = fields.required("domain", DomainText::read);
        fields.finish();
        return name.orElseThrow();
    }
}
