package io.tenantgate.adapters.rest.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import io.tenantgate.adapters.rest.json.Words;
import io.tenantgate.application.audit.Flaw;
import io.tenantgate.application.audit.Verdict;
import java.util.Optional;

/// What a verification found.
///
/// @param status `intact` as far as was looked, or `broken`
/// @param through how far the chain is whole
@Serdeable.Serializable(naming = SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record AuditVerdictBody(
        String status,
        long checked,
        long erased,
        int unsealed,
        MarkBody through,
        Optional<String> knownHead,
        Optional<Broken> broken,
        Optional<String> nextCursor) {
    /// What is wrong first.
    @Serdeable.Serializable(naming = SnakeCaseStrategy.class)
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Broken(String what, Optional<Long> seq, Optional<String> eventId) {
        static Broken of(Flaw flaw) {
            return new Broken(Words.of(flaw.kind()), flaw.seq(), flaw.event().map(Object::toString));
        }
    }

    static AuditVerdictBody of(Verdict verdict) {
        return new AuditVerdictBody(
                verdict.flaw().isPresent() ? "broken" : "intact",
                verdict.checked(),
                verdict.erased(),
                verdict.waiting(),
                MarkBody.of(verdict.through()),
                verdict.known().map(Words::of),
                verdict.flaw().map(Broken::of),
                verdict.next().map(ProgressCursor::of));
    }
}
