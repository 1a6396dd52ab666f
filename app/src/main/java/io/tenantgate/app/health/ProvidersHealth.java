package io.tenantgate.app.health;

import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.AbstractHealthIndicator;
import io.micronaut.management.health.indicator.HealthResult;
import io.tenantgate.application.examination.ProviderState;
import io.tenantgate.application.examination.ProviderState.Condition;
import io.tenantgate.application.examination.ProviderStates;
import io.tenantgate.application.provider.Finding;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// How each provider is. The service stays ready while one of them can be called
/// (`docs/decisions/0180-a-provider-that-is-down.md`).
@Singleton
final class ProvidersHealth extends AbstractHealthIndicator<Map<String, Object>> {
    private final ProviderStates states;

    ProvidersHealth(ProviderStates states) {
        this.states = states;
    }

    @Override
    protected String getName() {
        return "providers";
    }

    @Override
    protected Map<String, Object> getHealthInformation() {
        return details(states.all());
    }

    @Override
    protected HealthResult getHealthResult() {
        var all = states.all();
        var down = all.stream().map(ProviderState::condition).allMatch(Condition.DOWN::equals);
        return HealthResult.builder(getName(), down ? HealthStatus.DOWN : HealthStatus.UP)
                .details(details(all))
                .build();
    }

    private static Map<String, Object> details(List<ProviderState> all) {
        var details = new LinkedHashMap<String, Object>();
        all.forEach(state -> details.put(state.provider().value(), shown(state)));
        return details;
    }

    private static Map<String, Object> shown(ProviderState state) {
        var status = state.condition().name();
        return state.findings().isEmpty()
                ? Map.of("status", status)
                : Map.of(
                        "status",
                        status,
                        "findings",
                        state.findings().stream().map(ProvidersHealth::shown).toList());
    }

    private static Map<String, String> shown(Finding finding) {
        return Map.of("code", finding.code().text(), "detail", finding.detail());
    }
}
