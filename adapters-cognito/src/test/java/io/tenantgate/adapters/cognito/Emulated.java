package io.tenantgate.adapters.cognito;

import io.tenantgate.adapters.cognito.emulator.CognitoLocal;
import io.tenantgate.adapters.cognito.emulator.OnCognitoLocal;
import io.tenantgate.testkit.provider.ContractTable;
import io.tenantgate.testkit.provider.ProviderContract;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/// Worlds on cognito-local. Where it cannot run, the table of contracts says so.
final class Emulated implements ExecutionCondition, AfterEachCallback {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final AuthApi api;

    private final OnCognitoLocal emulator = new OnCognitoLocal();
    private final List<CognitoLocalWorld> worlds = new ArrayList<>();

    /// Where people sign in as is usual.
    Emulated() {
        this(AuthApi.ADMIN);
    }

    Emulated(AuthApi api) {
        this.api = api;
    }

    static String implementation(AuthApi api) {
        return switch (api) {
            case ADMIN -> "Cognito on cognito-local";
            case PUBLIC -> "Cognito on cognito-local, unsigned";
        };
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        var result = emulator.evaluateExecutionCondition(context);
        if (result.isDisabled() && ProviderContract.class.isAssignableFrom(context.getRequiredTestClass())) {
            ContractTable.notRun(
                    context, implementation(api), result.getReason().orElse(""));
        }
        return result;
    }

    CognitoLocal local() {
        return emulator.local();
    }

    CognitoLocalWorld newWorld() {
        return newWorld(PATIENCE);
    }

    /// @param patience how long is waited for an answer
    CognitoLocalWorld newWorld(Duration patience) {
        var world = new CognitoLocalWorld(local(), patience, api);
        worlds.add(world);
        return world;
    }

    /// @param template of the pools that are made
    CognitoLocalWorld newWorld(PoolTemplate template) {
        var world = new CognitoLocalWorld(local(), PATIENCE, api, template);
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
