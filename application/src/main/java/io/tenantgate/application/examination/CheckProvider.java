package io.tenantgate.application.examination;

import io.tenantgate.application.Origin;
import io.tenantgate.application.Rejection;
import io.tenantgate.application.Rejection.Plain;
import io.tenantgate.application.audit.AuditTrail;
import io.tenantgate.application.callers.Authority;
import io.tenantgate.application.callers.Caller;
import io.tenantgate.application.port.Scope;
import io.tenantgate.application.port.Scopes;
import io.tenantgate.application.port.Tenants;
import io.tenantgate.application.provider.Finding;
import io.tenantgate.application.provider.Provider;
import io.tenantgate.application.provider.Providers;
import io.tenantgate.domain.audit.Action;
import io.tenantgate.domain.tenancy.ProviderName;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Looks for what is wrong with a provider, and with a few of the places where tenants live there, for an operator.
public final class CheckProvider {
    private static final int PLACES = 5;
    /// A check costs the same however many tenants there are.
    private static final int AMONG = 1000;

    private final Scopes scopes;
    private final Tenants tenants;
    private final Providers providers;
    private final AuditTrail trail;

    public CheckProvider(Scopes scopes, Tenants tenants, Providers providers, AuditTrail trail) {
        this.scopes = scopes;
        this.tenants = tenants;
        this.providers = providers;
        this.trail = trail;
    }

    public record Command(Caller caller, Origin origin, ProviderName provider) {}

    public sealed interface Outcome {
        /// @param findings empty where nothing is wrong
        /// @param chosen how many of the places where tenants live it was about
        /// @param inUse of how many, among those of the newest thousand active tenants
        record Checked(ProviderName provider, List<Finding> findings, int chosen, int inUse) implements Outcome {
            public Checked {
                findings = List.copyOf(findings);
            }
        }

        record Refused(Rejection rejection) implements Outcome {}
    }

    public Outcome handle(Command command) {
        return Authority.ofOperator(command.caller())
                .map(rejection -> refuse(command, rejection))
                .orElseGet(() -> providers
                        .find(command.provider())
                        .map(provider -> check(command, provider))
                        .orElseGet(() -> refuse(command, Plain.NOT_FOUND)));
    }

    private Outcome refuse(Command command, Rejection rejection) {
        return new Outcome.Refused(trail.refusedAlone(entry(command), rejection));
    }

    /// The provider is asked between two transactions, for it may be far away.
    private Outcome check(Command command, Provider provider) {
        var places = scopes.in(Scope.PLATFORM, () -> tenants.placesAt(provider.name(), AMONG, PLACES));
        var findings = provider.examiner().examine(places.newest());
        return scopes.in(Scope.of(TenantId.NONE), () -> {
            trail.success(entry(command), details(provider, findings));
            return new Outcome.Checked(
                    provider.name(), findings, places.newest().size(), places.all());
        });
    }

    private static Map<String, String> details(Provider provider, List<Finding> findings) {
        var codes = findings.stream()
                .map(finding -> finding.code().text())
                .distinct()
                .collect(Collectors.joining(" "));
        return Map.of("provider", provider.name().value(), "findings", codes);
    }

    private static AuditTrail.Entry entry(Command command) {
        return new AuditTrail.Entry(
                TenantId.NONE, command.caller().actor(), Action.PROVIDER_CHECK, "", command.origin());
    }
}
