package io.tenantgate.adapters.rest.providers;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import io.tenantgate.application.examination.CheckProvider;
import io.tenantgate.application.provider.Finding;
import java.util.List;

/// What was found.
@Serdeable.Serializable
@JsonInclude(JsonInclude.Include.ALWAYS)
record CheckBody(String provider, boolean ok, List<FindingBody> findings) {
    static CheckBody of(CheckProvider.Outcome.Checked checked) {
        var findings = checked.findings().stream().map(FindingBody::of).toList();
        return new CheckBody(checked.provider().value(), findings.isEmpty(), findings);
    }

    /// One thing that is wrong.
    @Serdeable.Serializable
    record FindingBody(String code, String detail) {
        static FindingBody of(Finding finding) {
            return new FindingBody(finding.code().text(), finding.detail());
        }
    }
}
