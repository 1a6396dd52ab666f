package io.tenantgate.application.audit;

import io.tenantgate.application.Origin;
import io.tenantgate.application.Rejection;
import io.tenantgate.application.Rejection.Plain;
import io.tenantgate.application.callers.Caller;
import io.tenantgate.application.port.PersonalParts;
import io.tenantgate.application.port.Scope;
import io.tenantgate.application.port.Scopes;
import io.tenantgate.domain.audit.Action;
import io.tenantgate.domain.members.Role;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.Map;
import java.util.Optional;

/// Erases a person from a trail: whom its events concerned, from which address and with which program. The events
/// stay, and the chain of their seals is whole; that somebody was erased is audited, and not who.
public final class EraseFromTrail {
    private static final int AT_ONCE = 1_000;

    private final Scopes scopes;
    private final TrailAuthority authority;
    private final PersonalParts parts;
    private final AuditTrail trail;

    public EraseFromTrail(Scopes scopes, TrailAuthority authority, PersonalParts parts, AuditTrail trail) {
        this.scopes = scopes;
        this.authority = authority;
        this.parts = parts;
        this.trail = trail;
    }

    /// @param subject as the events have it
    public record Command(Caller caller, Origin origin, TenantId tenant, String subject) {}

    public sealed interface Outcome {
        record Erased(int events) implements Outcome {}

        record Refused(Rejection rejection) implements Outcome {}
    }

    public Outcome handle(Command command) {
        return authority
                .over(command.tenant(), command.caller())
                .or(() -> lesser(command.caller()))
                .map(rejection -> refuse(command, rejection))
                .orElseGet(() -> erase(command));
    }

    /// It cannot be undone, so neither administrators nor keys may.
    private static Optional<Rejection> lesser(Caller caller) {
        boolean may = switch (caller) {
            case Caller.Operator _ -> true;
            case Caller.User user -> user.member().roles().contains(Role.OWNER);
            case Caller.TenantKey _, Caller.Anonymous _ -> false;
        };
        return may ? Optional.empty() : Optional.of(Plain.FORBIDDEN);
    }

    private Outcome refuse(Command command, Rejection rejection) {
        return new Outcome.Refused(trail.refusedAlone(entry(command), rejection));
    }

    /// A part at a time, each written down with its own count.
    private Outcome erase(Command command) {
        int all = 0;
        int some;
        do {
            some = scopes.in(Scope.of(command.tenant()), () -> part(command));
            all += some;
        } while (some == AT_ONCE);
        return new Outcome.Erased(all);
    }

    private int part(Command command) {
        int some = parts.erase(command.tenant(), command.subject(), AT_ONCE);
        trail.success(entry(command), Map.of("events", Integer.toString(some)));
        return some;
    }

    private static AuditTrail.Entry entry(Command command) {
        return new AuditTrail.Entry(
                command.tenant(), command.caller().actor(), Action.AUDIT_ERASE, "", command.origin());
    }
}
