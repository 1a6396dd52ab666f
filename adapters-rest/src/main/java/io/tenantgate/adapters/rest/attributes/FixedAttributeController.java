package io.tenantgate.adapters.rest.attributes;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import io.tenantgate.adapters.rest.problem.RefusedRequest;
import io.tenantgate.adapters.rest.request.Calls;
import io.tenantgate.application.attributes.KeepAttribute;

/// What cannot be done to an attribute. Whatever the request's body says, the answer is the same.
/// It is described by hand, since the tools describe an answer that says that all went well.
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
class FixedAttributeController {
    private final Calls calls;
    private final KeepAttribute keep;

    FixedAttributeController(Calls calls, KeepAttribute keep) {
        this.calls = calls;
        this.keep = keep;
    }

    @Put("/v1/tenants/{tenant}/attribute-schema/{name}")
    @Consumes(MediaType.ALL)
    @Hidden
    HttpResponse<?> replace(HttpRequest<?> request, @PathVariable String name) {
        throw refused(request, name);
    }

    @Patch("/v1/tenants/{tenant}/attribute-schema/{name}")
    @Consumes(MediaType.ALL)
    @Hidden
    HttpResponse<?> change(HttpRequest<?> request, @PathVariable String name) {
        throw refused(request, name);
    }

    @Delete("/v1/tenants/{tenant}/attribute-schema/{name}")
    @Hidden
    HttpResponse<?> remove(HttpRequest<?> request, @PathVariable String name) {
        throw refused(request, name);
    }

    private RefusedRequest refused(HttpRequest<?> request, String name) {
        var call = calls.of(request);
        var tenant = call.tenantOfKnownCaller();
        var command = new KeepAttribute.Command(call.caller(), call.origin(), tenant, name);
        return switch (keep.handle(command)) {
            case KeepAttribute.Outcome.Refused(var rejection) -> new RefusedRequest(rejection);
        };
    }
}
