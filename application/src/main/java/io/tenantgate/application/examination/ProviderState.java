package io.tenantgate.application.examination;

import io.tenantgate.application.provider.Finding;
import io.tenantgate.domain.tenancy.ProviderName;
import java.util.List;

/// How a provider was seen last.
///
/// @param findings what is wrong with it as a whole
public record ProviderState(ProviderName provider, Condition condition, List<Finding> findings) {
    public ProviderState {
        findings = List.copyOf(findings);
    }

    /// Whether it can be called.
    public enum Condition {
        UP,
        DOWN,
        /// It has not answered yet.
        UNKNOWN
    }

    static ProviderState unknown(ProviderName provider) {
        return new ProviderState(provider, Condition.UNKNOWN, List.of());
    }

    static ProviderState of(ProviderName provider, List<Finding> findings) {
        var out = findings.stream().map(Finding::code).anyMatch(Finding.Code::isOutage);
        return new ProviderState(provider, out ? Condition.DOWN : Condition.UP, findings);
    }
}
