package io.tenantgate.application.sessions;

import io.tenantgate.application.Origin;
import io.tenantgate.application.Rejection;
import io.tenantgate.domain.secrets.SessionText;
import io.tenantgate.domain.tenancy.TenantId;

/// New tokens for a live session: rotation with reuse detection.
public final class RefreshSession {
    public record Command(Origin origin, TenantId tenant, SessionText refreshToken) {}

    public sealed interface Outcome {
        record Refreshed(Tokens tokens) implements Outcome {}

        record Refused(Rejection rejection) implements Outcome {}
    }

    public Outcome handle(Command command) {
        throw new UnsupportedOperationException();
    }
}
