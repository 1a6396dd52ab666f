package io.tenantgate.adapters.cognito;

import io.tenantgate.testkit.provider.AttributeSchemasContract;
import io.tenantgate.testkit.provider.ProviderWorld;
import org.junit.jupiter.api.extension.RegisterExtension;

class CognitoLocalAttributeSchemasTest extends AttributeSchemasContract {
    @RegisterExtension
    static final Emulated EMULATED = new Emulated();

    @Override
    protected ProviderWorld newWorld() {
        return EMULATED.newWorld();
    }
}
