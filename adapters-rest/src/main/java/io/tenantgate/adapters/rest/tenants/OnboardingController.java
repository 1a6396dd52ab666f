package io.tenantgate.adapters.rest.tenants;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.tenantgate.adapters.rest.creation.Created;
import io.tenantgate.adapters.rest.creation.Creations;
import io.tenantgate.adapters.rest.openapi.Creating;
import io.tenantgate.adapters.rest.openapi.ForOperators;
import io.tenantgate.adapters.rest.openapi.Tags;
import io.tenantgate.adapters.rest.problem.RefusedRequest;
import io.tenantgate.adapters.rest.request.Call;
import io.tenantgate.adapters.rest.request.Calls;
import io.tenantgate.application.Rejection.Invalid;
import io.tenantgate.application.tenants.RegisterTenant;
import io.tenantgate.application.tenants.RegisterTenant.Outcome;
import io.tenantgate.application.tenants.ResolveTenant;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.UUID;

/// Onboards tenants.
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
class OnboardingController {
    private static final String ROUTE = "POST /v1/tenants";

    private final Calls calls;
    private final Creations creations;
    private final ResolveTenant tenants;
    private final RegisterTenant register;

    OnboardingController(Calls calls, Creations creations, ResolveTenant tenants, RegisterTenant register) {
        this.calls = calls;
        this.creations = creations;
        this.tenants = tenants;
        this.register = register;
    }

    @Post("/v1/tenants")
    @Operation(operationId = "registerTenant", tags = Tags.TENANTS, summary = "Onboard a tenant")
    @RequestBody(ref = "#/components/requestBodies/NewTenant")
    @ApiResponse(responseCode = "201", ref = "#/components/responses/TenantCreated")
    @ForOperators
    @Creating
    @ApiResponse(responseCode = "422", ref = "#/components/responses/Unprocessable")
    HttpResponse<?> register(HttpRequest<byte[]> request) {
        var call = calls.of(request);
        call.knownCaller();
        var body = NewTenant.read(call.fields());
        return creations.create(call, TenantId.NONE, ROUTE, id -> created(call, id, body));
    }

    private TenantId neighbour(String slugOrId) {
        return tenants.find(slugOrId).orElseThrow(() -> new RefusedRequest(Invalid.of("affinity", "is no tenant")));
    }

    private Created created(Call call, UUID id, NewTenant body) {
        var command = new RegisterTenant.Command(
                call.caller(),
                call.origin(),
                new TenantId(id),
                body.slug(),
                body.name(),
                body.strategy(),
                body.provider(),
                body.affinity().map(this::neighbour),
                body.settings(),
                body.owner());
        return switch (register.handle(command)) {
            case Outcome.Registered(var tenant) -> Created.of(TenantBody.of(tenant));
            case Outcome.Refused(var rejection) -> throw new RefusedRequest(rejection);
        };
    }
}
