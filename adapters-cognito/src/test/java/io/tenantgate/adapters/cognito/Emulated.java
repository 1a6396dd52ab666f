package io.tenantgate.adapters.cognito;

import io.tenantgate.adapters.cognito.emulator.CognitoLocal;
import io.tenantgate.adapters.cognito.emulator.NotHere;
import io.tenantgate.testkit.provider.ContractTable;
import io.tenantgate.testkit.provider.ProviderContract;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One cognito-local for all tests of a build. Where it cannot run, as without Node, they are not run, and they and the
/// table of contracts say so; the project's own check then fails.
final class Emulated implements ExecutionCondition, AfterEachCallback {
    static final String IMPLEMENTATION = "Cognito on cognito-local";

    private static final Logger LOG = LoggerFactory.getLogger(Emulated.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final List<CognitoLocalWorld> worlds = new ArrayList<>();
    private Optional<CognitoLocal> running = Optional.empty();

    /// Whether it runs.
    private sealed interface Start extends AutoCloseable {
        record Running(CognitoLocal local) implements Start {
            @Override
            public void close() {
                local.close();
            }
        }

        record Impossible(String why) implements Start {
            @Override
            public void close() {
                // nothing was started
            }
        }

        static Start now() {
            try {
                return new Running(CognitoLocal.start());
            } catch (NotHere e) {
                LOG.warn("Tests on cognito-local are not run: {}", e.getMessage());
                return new Impossible(String.valueOf(e.getMessage()));
            }
        }
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return switch (start(context)) {
            case Start.Running(var local) -> {
                running = Optional.of(local);
                yield ConditionEvaluationResult.enabled("cognito-local runs");
            }
            case Start.Impossible(var why) -> {
                note(context, why);
                yield ConditionEvaluationResult.disabled("cognito-local does not run here: " + why);
            }
        };
    }

    private static Start start(ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.create(Emulated.class))
                .getOrComputeIfAbsent(Start.class, _ -> Start.now(), Start.class);
    }

    private static void note(ExtensionContext context, String why) {
        if (ProviderContract.class.isAssignableFrom(context.getRequiredTestClass())) {
            ContractTable.notRun(context, IMPLEMENTATION, why);
        }
    }

    CognitoLocal local() {
        return running.orElseThrow();
    }

    CognitoLocalWorld newWorld() {
        return newWorld(PATIENCE);
    }

    /// @param patience how long is waited for an answer
    CognitoLocalWorld newWorld(Duration patience) {
        var world = new CognitoLocalWorld(local(), patience);
        worlds.add(world);
        return world;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        worlds.forEach(CognitoLocalWorld::close);
        worlds.clear();
        local().door().mend();
    }
}
