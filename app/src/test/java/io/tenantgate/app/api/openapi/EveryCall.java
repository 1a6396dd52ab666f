package io.tenantgate.app.api.openapi;

import io.tenantgate.app.api.Invited;
import io.tenantgate.app.api.Service;
import io.tenantgate.domain.tenancy.StrategyName;
import java.util.Map;

/// Calls every operation once by every kind of caller, with what it needs: for tests that watch the service at work.
public final class EveryCall {
    private EveryCall() {}

    /// @param strategy whose accounts are a tenant's own
    public static void of(Service service, StrategyName strategy) {
        Document.of(service.world().anyone()).operations().stream()
                .flatMap(EveryRouteApiTest.Case::of)
                .forEach(each -> call(each, service, strategy));
    }

    private static void call(EveryRouteApiTest.Case each, Service service, StrategyName strategy) {
        var world = service.world();
        var stage = new Stage(world, new Invited(service), world.tenant(strategy, Map.of()));
        var caller = stage.caller(each.caller());
        Scenes.example(each.operation(), stage, caller).sentBy(caller);
    }
}
