package io.tenantgate.adapters.rest.operation;

import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import jakarta.inject.Singleton;
import java.security.Principal;

/// Hands to the framework's endpoints whom [HealthVisitors] has recognised.
@Singleton
final class PrincipalOfRequest implements TypedRequestArgumentBinder<Principal> {
    private static final Argument<Principal> PRINCIPAL = Argument.of(Principal.class);

    @Override
    public Argument<Principal> argumentType() {
        return PRINCIPAL;
    }

    @Override
    public BindingResult<Principal> bind(ArgumentConversionContext<Principal> context, HttpRequest<?> request) {
        return request::getUserPrincipal;
    }
}
