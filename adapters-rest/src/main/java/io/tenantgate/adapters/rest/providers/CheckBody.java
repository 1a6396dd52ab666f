package io.tenantgate.adapters.rest.providers;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import io.tenantgate.application.examination.CheckProvider;
import io.tenantgate.application.provider.Finding;
import java.util.List;

/// What was found.
@Serdeable.Serializable
@JsonInclude(JsonInclude.Include.ALWAYS)
record CheckBody(String provider, boolean ok, List<FindingBody> findings, PlacesBody places) {
    static CheckBody of(CheckProvider.Outcome.Checked checked) {
        var findings = checked.findings().stream().map(FindingBody::of).toList();
        return new CheckBody(
                checked.provider().value(),
                findings.isEmpty(),
                findings,
                new PlacesBody(checked.chosen(), checked.inUse()));
    }

    /// How many of the places where tenants live it was about.
    @Serdeable.Serializable(naming = SnakeCaseStrategy.class)
    record PlacesBody(int chosen, int inUse) {}

    /// One thing that is wrong.
    @Serdeable.Serializable
    record FindingBody(String code, String detail) {
        static FindingBody of(Finding finding) {
            return new FindingBody(finding.code().text(), finding.detail());
        }
    }
}
