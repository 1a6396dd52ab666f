package io.tenantgate.adapters.cognito;

import io.tenantgate.testkit.provider.PoolProvisionerContract;
import io.tenantgate.testkit.provider.ProviderWorld;
import org.junit.jupiter.api.extension.RegisterExtension;

class CognitoLocalPoolProvisionerTest extends PoolProvisionerContract {
    @RegisterExtension
    static final Emulated EMULATED = new Emulated();

    @Override
    protected ProviderWorld newWorld() {
        return EMULATED.newWorld();
    }
}
