package io.tenantgate.app.provider;

import io.tenantgate.testkit.provider.ProviderWorld;
import io.tenantgate.testkit.provider.SurveyorContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class BuiltinSurveyorTest extends SurveyorContract {
    @RegisterExtension
    static final BuiltinEngines ENGINES = new BuiltinEngines();

    @Override
    protected ProviderWorld newWorld() {
        return ENGINES.newWorld();
    }
}
