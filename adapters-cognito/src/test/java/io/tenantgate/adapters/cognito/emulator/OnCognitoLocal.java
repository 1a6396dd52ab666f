package io.tenantgate.adapters.cognito.emulator;

import java.util.Optional;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One cognito-local for all tests of a JVM. Where it cannot run, as without Node, they are not run and say so; the
/// project's own check then fails.
public final class OnCognitoLocal implements ExecutionCondition {
    private static final Logger LOG = LoggerFactory.getLogger(OnCognitoLocal.class);

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
            case Start.Impossible(var why) -> ConditionEvaluationResult.disabled(why);
        };
    }

    private static Start start(ExtensionContext context) {
        return context.getStore(StoreScope.LAUNCHER_SESSION, ExtensionContext.Namespace.create(OnCognitoLocal.class))
                .getOrComputeIfAbsent(Start.class, _ -> Start.now(), Start.class);
    }

    /// Where it runs.
    public CognitoLocal local() {
        return running.orElseThrow();
    }
}
