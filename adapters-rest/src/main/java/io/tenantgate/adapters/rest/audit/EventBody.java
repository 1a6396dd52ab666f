package io.tenantgate.adapters.rest.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import io.tenantgate.domain.audit.KeptEvent;
import io.tenantgate.domain.audit.KeptEvent.Personal;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// An event of the audit trail. What was not known is absent, and so is what was personal of a person who is erased.
///
/// @param tenantId the nil UUID where there is none
@Serdeable.Serializable(naming = SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record EventBody(
        String id,
        Instant at,
        String tenantId,
        ActorBody actor,
        String action,
        String outcome,
        Optional<String> reason,
        Optional<String> subject,
        Optional<String> ip,
        Optional<String> userAgent,
        Optional<Boolean> erased,
        Optional<String> requestId,
        Map<String, String> details) {
    /// @param id of a member, a key or an operator; absent of whoever has none
    @Serdeable.Serializable
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record ActorBody(String type, Optional<String> id) {
        static ActorBody of(String text) {
            var parts = text.split(":", 2);
            return new ActorBody(parts[0], Arrays.stream(parts).skip(1).findFirst());
        }
    }

    static EventBody of(KeptEvent event) {
        var personal = event.personal();
        return new EventBody(
                event.id().toString(),
                event.at(),
                event.tenant().toString(),
                ActorBody.of(event.actor()),
                event.action(),
                event.outcome().toLowerCase(Locale.ROOT),
                given(event.reason()),
                personal.map(Personal::subject).flatMap(EventBody::given),
                personal.map(Personal::ip).flatMap(EventBody::given),
                personal.map(Personal::userAgent).flatMap(EventBody::given),
                personal.isPresent() ? Optional.empty() : Optional.of(true),
                given(event.requestId()),
                new TreeMap<>(event.details()));
    }

    private static Optional<String> given(String text) {
        return Optional.of(text).filter(each -> !each.isEmpty());
    }
}
