package io.tenantgate.application.keys;

import io.tenantgate.application.Origin;
import io.tenantgate.application.Rejection;
import io.tenantgate.application.audit.AuditTrail;
import io.tenantgate.application.callers.Caller;
import io.tenantgate.application.port.ApiKeys;
import io.tenantgate.application.port.Ids;
import io.tenantgate.application.port.Scope;
import io.tenantgate.application.port.Scopes;
import io.tenantgate.domain.audit.Action;
import io.tenantgate.domain.keys.ApiKey;
import io.tenantgate.domain.keys.ApiKeyId;
import io.tenantgate.domain.keys.KeyScope;
import io.tenantgate.domain.secrets.KeyText;
import io.tenantgate.domain.tenancy.TenantId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Makes an API key of a tenant, or of an operator where the tenant is [TenantId#NONE]. Its text is shown once and kept
/// as a hash.
public final class CreateKey {
    private final Scopes scopes;
    private final ApiKeys keys;
    private final KeyAuthority authority;
    private final Ids ids;
    private final AuditTrail trail;

    public CreateKey(Scopes scopes, ApiKeys keys, KeyAuthority authority, Ids ids, AuditTrail trail) {
        this.scopes = scopes;
        this.keys = keys;
        this.authority = authority;
        this.ids = ids;
        this.trail = trail;
    }

    /// @param id chosen before, so that a repeated request makes the same key
    public record Command(
            Caller caller,
            Origin origin,
            TenantId tenant,
            ApiKeyId id,
            String name,
            Set<KeyScope> scopes,
            Optional<Instant> expiresAt) {
        public Command {
            scopes = Set.copyOf(scopes);
        }
    }

    public sealed interface Outcome {
        record Created(ApiKey key, KeyText text) implements Outcome {}

        record Refused(Rejection rejection) implements Outcome {}
    }

    public Outcome handle(Command command) {
        return authority
                .toGrant(command.tenant(), command.caller(), command.scopes())
                .or(() -> invalid(command))
                .map(rejection -> refuse(command, rejection))
                .orElseGet(() -> create(command));
    }

    private Optional<Rejection> invalid(Command command) {
        if (command.scopes().isEmpty()) {
            return Optional.of(Rejection.Invalid.of("scopes", "at least one"));
        }
        return command.expiresAt()
                .filter(end -> !end.isAfter(trail.now()))
                .map(_ -> Rejection.Invalid.of("expires_at", "must be in the future"));
    }

    private Outcome refuse(Command command, Rejection rejection) {
        return new Outcome.Refused(trail.refusedAlone(entry(command), rejection));
    }

    private Outcome create(Command command) {
        var text = new KeyText("tg_" + ids.secret());
        var key = new ApiKey(
                command.tenant(),
                command.id(),
                command.name(),
                command.scopes(),
                trail.now(),
                command.expiresAt(),
                Optional.empty());
        return scopes.in(Scope.of(command.tenant()), () -> {
            keys.add(key, text.sha256());
            trail.success(entry(command), Map.of("key", key.id().toString(), "name", key.name()));
            return new Outcome.Created(key, text);
        });
    }

    private static AuditTrail.Entry entry(Command command) {
        return new AuditTrail.Entry(
                command.tenant(), command.caller().actor(), Action.API_KEY_CREATE, "", command.origin());
    }
}
