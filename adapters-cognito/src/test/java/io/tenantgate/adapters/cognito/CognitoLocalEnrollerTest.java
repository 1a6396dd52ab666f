package io.tenantgate.adapters.cognito;

import io.tenantgate.testkit.provider.EnrollerContract;
import io.tenantgate.testkit.provider.ProviderWorld;
import org.junit.jupiter.api.extension.RegisterExtension;

class CognitoLocalEnrollerTest extends EnrollerContract {
    @RegisterExtension
    static final Emulated EMULATED = new Emulated();

    @Override
    protected ProviderWorld newWorld() {
        return EMULATED.newWorld();
    }
}
