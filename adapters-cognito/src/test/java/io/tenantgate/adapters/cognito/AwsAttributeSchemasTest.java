package io.tenantgate.adapters.cognito;

import io.tenantgate.testkit.provider.AttributeSchemasContract;
import io.tenantgate.testkit.provider.ProviderWorld;
import org.junit.jupiter.api.extension.RegisterExtension;

class AwsAttributeSchemasTest extends AttributeSchemasContract {
    @RegisterExtension
    static final AwsRun AWS = new AwsRun();

    @Override
    protected ProviderWorld newWorld() {
        return AWS.newWorld();
    }
}
