package io.tenantgate.adapters.cognito;

import io.tenantgate.testkit.provider.ExaminerContract;
import io.tenantgate.testkit.provider.ProviderWorld;
import org.junit.jupiter.api.extension.RegisterExtension;

class AwsExaminerTest extends ExaminerContract {
    @RegisterExtension
    static final AwsRun AWS = new AwsRun();

    @Override
    protected ProviderWorld newWorld() {
        return AWS.newWorld();
    }
}
