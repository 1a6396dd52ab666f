package io.tenantgate.adapters.cognito;

import io.tenantgate.testkit.provider.ProviderWorld;
import io.tenantgate.testkit.provider.SurveyorContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class AwsSurveyorTest extends SurveyorContract {
    @RegisterExtension
    static final AwsRun AWS = new AwsRun();

    @Override
    protected ProviderWorld newWorld() {
        return AWS.newWorld();
    }
}
