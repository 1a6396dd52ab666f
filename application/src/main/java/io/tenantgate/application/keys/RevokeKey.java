package io.tenantgate.application.keys;

import io.tenantgate.application.Origin;
import io.tenantgate.application.Rejection;
import io.tenantgate.application.Rejection.Plain;
import io.tenantgate.application.audit.AuditTrail;
import io.tenantgate.application.callers.Caller;
import io.tenantgate.application.port.ApiKeys;
import io.tenantgate.application.port.Scope;
import io.tenantgate.application.port.Scopes;
import io.tenantgate.domain.audit.Action;
import io.tenantgate.domain.keys.ApiKeyId;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.Map;

/// Revokes a key at once.
public final class RevokeKey {
    private final Scopes scopes;
    private final ApiKeys keys;
    private final KeyAuthority authority;
    private final AuditTrail trail;

    public RevokeKey(Scopes scopes, ApiKeys keys, KeyAuthority authority, AuditTrail trail) {
        this.scopes = scopes;
        this.keys = keys;
        this.authority = authority;
        this.trail = trail;
    }

    public record Command(Caller caller, Origin origin, TenantId tenant, ApiKeyId key) {}

    public sealed interface Outcome {
        record Revoked() implements Outcome {}

        record Refused(Rejection rejection) implements Outcome {}
    }

    public Outcome handle(Command command) {
        return authority
                .over(command.tenant(), command.caller())
                .map(rejection -> refuse(command, rejection))
                .orElseGet(() -> revoke(command));
    }

    private Outcome refuse(Command command, Rejection rejection) {
        return new Outcome.Refused(trail.refusedAlone(entry(command), rejection));
    }

    private Outcome revoke(Command command) {
        return scopes.in(Scope.of(command.tenant()), () -> {
            if (!keys.revoke(command.tenant(), command.key(), trail.now())) {
                trail.refused(entry(command), "no-such-key");
                return new Outcome.Refused(Plain.NOT_FOUND);
            }
            trail.success(entry(command), Map.of("key", command.key().toString()));
            return new Outcome.Revoked();
        });
    }

    private static AuditTrail.Entry entry(Command command) {
        return new AuditTrail.Entry(
                command.tenant(), command.caller().actor(), Action.API_KEY_REVOKE, "", command.origin());
    }
}
