package io.tenantgate.app.provider;

import io.tenantgate.testkit.provider.AttributeSchemasContract;
import io.tenantgate.testkit.provider.ProviderWorld;
import org.junit.jupiter.api.extension.RegisterExtension;

class BuiltinAttributeSchemasTest extends AttributeSchemasContract {
    @RegisterExtension
    static final BuiltinEngines ENGINES = new BuiltinEngines();

    @Override
    protected ProviderWorld newWorld() {
        return ENGINES.newWorld();
    }
}
