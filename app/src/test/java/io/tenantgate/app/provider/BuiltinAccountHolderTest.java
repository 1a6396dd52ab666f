package io.tenantgate.app.provider;

import io.tenantgate.testkit.provider.AccountHolderContract;
import io.tenantgate.testkit.provider.ProviderWorld;
import org.junit.jupiter.api.extension.RegisterExtension;

class BuiltinAccountHolderTest extends AccountHolderContract {
    @RegisterExtension
    static final BuiltinEngines ENGINES = new BuiltinEngines();

    @Override
    protected ProviderWorld newWorld() {
        return ENGINES.newWorld();
    }
}
