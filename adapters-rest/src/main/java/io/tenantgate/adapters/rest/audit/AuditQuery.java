package io.tenantgate.adapters.rest.audit;

import io.tenantgate.adapters.rest.json.Texts;
import io.tenantgate.adapters.rest.json.Times;
import io.tenantgate.adapters.rest.json.Words;
import io.tenantgate.adapters.rest.paging.PageRequest;
import io.tenantgate.adapters.rest.problem.RefusedRequest;
import io.tenantgate.adapters.rest.request.Call;
import io.tenantgate.application.Rejection.FieldError;
import io.tenantgate.application.Rejection.Invalid;
import io.tenantgate.application.port.AuditEvents.Filter;
import io.tenantgate.application.port.AuditEvents.Period;
import io.tenantgate.domain.audit.Action;
import io.tenantgate.domain.audit.Actor;
import io.tenantgate.domain.audit.AuditOutcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/// Which events are asked for. Whatever is wrong with the question is named at once, an unknown parameter too: a
/// filter that is mistyped would else show what it was to leave out.
record AuditQuery(Filter filter, Optional<UUID> before, int limit) {
    private static final Set<String> KNOWN =
            Set.of("from", "to", "action", "outcome", "actor", "subject", "ip", "cursor", "limit");
    private static final int LONGEST = 256;

    static AuditQuery read(Call call) {
        var reading = new Reading(call, new ArrayList<>());
        var query = new AuditQuery(
                filter(reading),
                reading.value("cursor", PageRequest::before),
                reading.value("limit", PageRequest::limit).orElse(PageRequest.USUAL));
        reading.finish();
        return query;
    }

    private static Filter filter(Reading reading) {
        return new Filter(
                new Period(reading.value("from", Times::read), reading.value("to", Times::read)),
                reading.value("action", AuditQuery::action),
                reading.value("outcome", word -> Words.read(AuditOutcome.class, word)),
                reading.value("actor", AuditQuery::actor),
                reading.value("subject", AuditQuery::text),
                reading.value("ip", AuditQuery::text));
    }

    private static String action(String text) {
        return Action.of(text)
                .map(Action::text)
                .orElseThrow(() -> new IllegalArgumentException("is no action: docs/audit.md lists them"));
    }

    private static String actor(String text) {
        var kind = text.substring(0, text.contains(":") ? text.indexOf(':') : text.length());
        Words.read(Actor.Type.class, kind);
        return text(text);
    }

    /// Whom or what an event names.
    static String text(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            throw new IllegalArgumentException("has 1 to 256 characters");
        }
        return text;
    }

    /// The parameters, and what was wrong with them so far.
    private record Reading(Call call, List<FieldError> errors) {
        <T> Optional<T> value(String name, Function<String, T> type) {
            var given = call.queries().getOrDefault(name, List.of());
            if (given.size() > 1) {
                errors.add(new FieldError(name, "is given twice"));
            }
            return given.stream().findFirst().flatMap(text -> converted(name, text, type));
        }

        private <T> Optional<T> converted(String name, String text, Function<String, T> type) {
            try {
                if (!Texts.writable(text)) {
                    throw new IllegalArgumentException("holds a character that no text can have");
                }
                return Optional.of(type.apply(text));
            } catch (IllegalArgumentException e) {
                errors.add(new FieldError(name, String.valueOf(e.getMessage())));
                return Optional.empty();
            }
        }

        void finish() {
            call.queries().keySet().stream()
                    .filter(name -> !KNOWN.contains(name))
                    .sorted()
                    .forEach(name -> errors.add(new FieldError(name, "is unknown")));
            if (!errors.isEmpty()) {
                throw new RefusedRequest(new Invalid(errors));
            }
        }
    }
}
