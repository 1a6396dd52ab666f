package io.tenantgate.application.audit;

import io.tenantgate.application.Origin;
import io.tenantgate.application.Rejection;
import io.tenantgate.application.callers.Authority;
import io.tenantgate.application.callers.Caller;
import io.tenantgate.application.port.AuditEvents;
import io.tenantgate.application.port.AuditEvents.Filter;
import io.tenantgate.application.port.Scope;
import io.tenantgate.application.port.Scopes;
import io.tenantgate.domain.audit.Action;
import io.tenantgate.domain.audit.KeptEvent;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;

/// All events that are asked for, page by page: each is read when the one before has gone, in a transaction of its
/// own, so that whoever reads slowly holds neither memory nor a connection. What leaves in bulk is audited.
public final class ExportEvents {
    private static final int PAGE = 500;

    private final Scopes scopes;
    private final AuditEvents events;
    private final TrailAuthority authority;
    private final AuditTrail trail;

    public ExportEvents(Scopes scopes, AuditEvents events, TrailAuthority authority, AuditTrail trail) {
        this.scopes = scopes;
        this.events = events;
        this.authority = authority;
        this.trail = trail;
    }

    /// @param tenant absent where those of all are asked for, which an operator may
    /// @param before where an export goes on that was cut off
    public record Command(
            Caller caller, Origin origin, Optional<TenantId> tenant, Filter filter, Optional<UUID> before) {}

    public sealed interface Outcome {
        /// @param pages each is read when it is asked for; newest first
        record Exported(Iterator<List<KeptEvent>> pages) implements Outcome {}

        record Refused(Rejection rejection) implements Outcome {}
    }

    public Outcome handle(Command command) {
        return command.tenant()
                .map(tenant -> authority.over(tenant, command.caller()))
                .orElseGet(() -> Authority.ofOperator(command.caller()))
                .map(rejection -> refuse(command, rejection))
                .orElseGet(() -> export(command));
    }

    private Outcome refuse(Command command, Rejection rejection) {
        return new Outcome.Refused(trail.refusedAlone(entry(command), rejection));
    }

    private Outcome export(Command command) {
        var home = command.tenant().orElse(TenantId.NONE);
        scopes.in(Scope.of(home), () -> {
            trail.success(entry(command));
            return home;
        });
        return new Outcome.Exported(new Pages(command));
    }

    private static AuditTrail.Entry entry(Command command) {
        return new AuditTrail.Entry(
                command.tenant().orElse(TenantId.NONE),
                command.caller().actor(),
                Action.AUDIT_EXPORT,
                "",
                command.origin());
    }

    private final class Pages implements Iterator<List<KeptEvent>> {
        private final Command command;
        private Optional<UUID> before;
        private boolean ended;

        private Pages(Command command) {
            this.command = command;
            this.before = command.before();
        }

        @Override
        public boolean hasNext() {
            return !ended;
        }

        /// The last one may be empty.
        @Override
        public List<KeptEvent> next() {
            if (ended) {
                throw new NoSuchElementException();
            }
            var scope = command.tenant().map(Scope::of).orElse(Scope.PLATFORM);
            var page = scopes.in(scope, () -> events.page(command.tenant(), command.filter(), before, PAGE));
            ended = page.size() < PAGE;
            before = page.isEmpty() ? before : Optional.of(page.getLast().id());
            return page;
        }
    }
}
