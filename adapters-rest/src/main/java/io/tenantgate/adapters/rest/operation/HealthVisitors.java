package io.tenantgate.adapters.rest.operation;

import io.micronaut.http.HttpAttributes;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.tenantgate.adapters.rest.request.Calls;
import io.tenantgate.application.callers.Caller;
import java.security.Principal;

/// Tells the framework's health who asks: its details are for operators alone. Probes bring no key, and nothing is
/// looked up for them.
@ServerFilter({"/health", "/health/**"})
final class HealthVisitors {
    private final Calls calls;

    HealthVisitors(Calls calls) {
        this.calls = calls;
    }

    @RequestFilter
    @ExecuteOn(TaskExecutors.BLOCKING)
    void recognise(HttpRequest<?> request) {
        if (request.getHeaders().contains(HttpHeaders.AUTHORIZATION)
                && calls.of(request).caller() instanceof Caller.Operator(var id)) {
            Principal operator = () -> id;
            request.setAttribute(HttpAttributes.PRINCIPAL, operator);
        }
    }
}
