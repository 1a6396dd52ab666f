package io.tenantgate.adapters.cognito;

import io.tenantgate.testkit.provider.ExaminerContract;
import io.tenantgate.testkit.provider.ProviderWorld;
import org.junit.jupiter.api.extension.RegisterExtension;

class CognitoLocalExaminerTest extends ExaminerContract {
    @RegisterExtension
    static final Emulated EMULATED = new Emulated();

    @Override
    protected ProviderWorld newWorld() {
        return EMULATED.newWorld();
    }
}
