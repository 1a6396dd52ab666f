package io.tenantgate.adapters.rest.audit;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.serde.ObjectMapper;
import io.tenantgate.adapters.rest.paging.Page;
import io.tenantgate.adapters.rest.problem.RefusedRequest;
import io.tenantgate.adapters.rest.request.Call;
import io.tenantgate.application.audit.ExportEvents;
import io.tenantgate.application.audit.ListEvents;
import io.tenantgate.domain.audit.KeptEvent;
import io.tenantgate.domain.tenancy.TenantId;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Optional;

/// Shows events: a page of them, or all, a line of JSON for each, where the caller accepts that before JSON.
@Singleton
final class AuditDesk {
    static final String NDJSON = "application/x-ndjson";
    private static final MediaType LINES = MediaType.of(NDJSON);

    private final ListEvents list;
    private final ExportEvents export;
    private final ObjectMapper json;

    AuditDesk(ListEvents list, ExportEvents export, ObjectMapper json) {
        this.list = list;
        this.export = export;
        this.json = json;
    }

    /// @param accepted what the caller accepts, what they like best first
    HttpResponse<?> show(Call call, Optional<TenantId> tenant, Collection<MediaType> accepted) {
        var query = AuditQuery.read(call);
        return likesLines(accepted) ? exported(call, tenant, query) : listed(call, tenant, query);
    }

    private static boolean likesLines(Collection<MediaType> accepted) {
        return accepted.stream()
                .filter(type -> type.matches(LINES) || type.matches(MediaType.APPLICATION_JSON_TYPE))
                .findFirst()
                .filter(LINES::equals)
                .isPresent();
    }

    private HttpResponse<?> listed(Call call, Optional<TenantId> tenant, AuditQuery asked) {
        var query = new ListEvents.Query(call.caller(), tenant, asked.filter(), asked.before(), asked.limit());
        return switch (list.handle(query)) {
            case ListEvents.Outcome.Page(var events) ->
                HttpResponse.ok(Page.of(events, KeptEvent::id, EventBody::of))
                        .contentType(MediaType.APPLICATION_JSON_TYPE);
            case ListEvents.Outcome.Refused(var rejection) -> throw new RefusedRequest(rejection);
        };
    }

    private HttpResponse<?> exported(Call call, Optional<TenantId> tenant, AuditQuery asked) {
        var command = new ExportEvents.Command(call.caller(), call.origin(), tenant, asked.filter(), asked.before());
        return switch (export.handle(command)) {
            case ExportEvents.Outcome.Exported(var pages) ->
                HttpResponse.ok(new StreamedFile(new ExportedLines(pages, new EventLine(json)), LINES));
            case ExportEvents.Outcome.Refused(var rejection) -> throw new RefusedRequest(rejection);
        };
    }
}
