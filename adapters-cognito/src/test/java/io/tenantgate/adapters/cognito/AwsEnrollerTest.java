package io.tenantgate.adapters.cognito;

import io.tenantgate.testkit.provider.EnrollerContract;
import io.tenantgate.testkit.provider.ProviderWorld;
import org.junit.jupiter.api.extension.RegisterExtension;

class AwsEnrollerTest extends EnrollerContract {
    @RegisterExtension
    static final AwsRun AWS = new AwsRun();

    @Override
    protected ProviderWorld newWorld() {
        return AWS.newWorld();
    }
}
