package io.tenantgate.application.audit;

import io.tenantgate.application.Origin;
import io.tenantgate.application.Rejection;
import io.tenantgate.application.audit.Verdict.Progress;
import io.tenantgate.application.callers.Caller;
import io.tenantgate.application.port.Scope;
import io.tenantgate.application.port.Scopes;
import io.tenantgate.domain.audit.Action;
import io.tenantgate.domain.audit.ChainMark;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Tells whether a trail is whole: that of a tenant, or that of no tenant. A call does a bounded part of the work.
public final class VerifyTrail {
    private final Scopes scopes;
    private final TrailAuthority authority;
    private final Verification verification;
    private final AuditTrail trail;

    public VerifyTrail(Scopes scopes, TrailAuthority authority, Verification verification, AuditTrail trail) {
        this.scopes = scopes;
        this.authority = authority;
        this.verification = verification;
        this.trail = trail;
    }

    /// @param from where the call before ended
    /// @param known a head that was noted elsewhere
    public record Command(
            Caller caller, Origin origin, TenantId tenant, Optional<Progress> from, Optional<ChainMark> known) {}

    public sealed interface Outcome {
        record Verified(Verdict verdict) implements Outcome {}

        record Refused(Rejection rejection) implements Outcome {}
    }

    public Outcome handle(Command command) {
        return authority
                .over(command.tenant(), command.caller())
                .map(rejection -> refuse(command, rejection))
                .orElseGet(() -> verify(command));
    }

    private Outcome refuse(Command command, Rejection rejection) {
        return new Outcome.Refused(trail.refusedAlone(entry(command), rejection));
    }

    private Outcome verify(Command command) {
        return scopes.in(Scope.of(command.tenant()), () -> {
            var verdict = verification.of(command.tenant(), command.from(), command.known());
            trail.success(entry(command), details(verdict));
            return new Outcome.Verified(verdict);
        });
    }

    private static Map<String, String> details(Verdict verdict) {
        var details = new HashMap<>(Map.of("checked", Long.toString(verdict.checked())));
        details.put("through", Long.toString(verdict.through().seq()));
        details.put(
                "broken",
                verdict.flaw()
                        .map(flaw -> flaw.kind().name().toLowerCase(Locale.ROOT))
                        .orElse("no"));
        return details;
    }

    private static AuditTrail.Entry entry(Command command) {
        return new AuditTrail.Entry(
                command.tenant(), command.caller().actor(), Action.AUDIT_VERIFY, "", command.origin());
    }
}
