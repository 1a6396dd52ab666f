package io.tenantgate.app.laws;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// Hands out what runs. It is started when first asked for, and stopped when the last test of this JVM has ended.
abstract class StartedOnce implements ParameterResolver {
    abstract Running start();

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Running.class;
    }

    @Override
    public Running resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getStore(StoreScope.LAUNCHER_SESSION, ExtensionContext.Namespace.create(StartedOnce.class))
                .getOrComputeIfAbsent(getClass(), _ -> start(), Running.class);
    }
}
