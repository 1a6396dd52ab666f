package io.tenantgate.adapters.cognito;

import io.tenantgate.testkit.provider.ProviderWorld;
import io.tenantgate.testkit.provider.SurveyorContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class CognitoLocalSurveyorTest extends SurveyorContract {
    @RegisterExtension
    static final Emulated EMULATED = new Emulated();

    @Override
    protected ProviderWorld newWorld() {
        return EMULATED.newWorld();
    }
}
