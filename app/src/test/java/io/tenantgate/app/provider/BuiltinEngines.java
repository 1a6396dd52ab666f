package io.tenantgate.app.provider;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.env.PropertySource;
import io.micronaut.context.env.PropertySource.PropertyConvention;
import io.tenantgate.adapters.persistence.testing.TestDatabase;
import io.tenantgate.app.api.MovableClock;
import io.tenantgate.testkit.provider.ProviderWorld;
import java.util.HashMap;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// The built-in user pools on a database of their own; each world in it is a tenant that nobody knew before.
@SuppressWarnings("NullAway.Init") // before all tests
final class BuiltinEngines implements BeforeAllCallback, AfterAllCallback {
    private final RecordingMessages messages = new RecordingMessages();
    private final SwitchedAdmission admission = new SwitchedAdmission();
    private final MovableClock clock = new MovableClock();
    private Optional<Running> running = Optional.empty();

    private record Running(TestDatabase database, ApplicationContext context) {}

    @Override
    public void beforeAll(ExtensionContext test) {
        var database = TestDatabase.stocked();
        var variables = new HashMap<String, Object>(database.environment());
        variables.put("TENANTGATE_PORT", "0");
        variables.put("TENANTGATE_OPERATOR_KEY", "operator-key-of-the-tests-0123456789");
        variables.put("TENANTGATE_MESSAGES", "inbox");
        var context = ApplicationContext.builder()
                .deduceEnvironment(false)
                .propertySources(PropertySource.of("environment", variables, PropertyConvention.ENVIRONMENT_VARIABLE))
                .singletons(clock, messages, admission)
                .start();
        running = Optional.of(new Running(database, context));
    }

    @Override
    public void afterAll(ExtensionContext test) {
        running.orElseThrow().context().close();
        running.orElseThrow().database().close();
    }

    ProviderWorld newWorld() {
        return new BuiltinWorld(running.orElseThrow().context(), messages, admission, clock);
    }
}
