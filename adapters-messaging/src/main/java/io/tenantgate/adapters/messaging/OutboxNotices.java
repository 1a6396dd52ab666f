package io.tenantgate.adapters.messaging;

import io.tenantgate.adapters.messaging.Letterbox.Recipient;
import io.tenantgate.application.port.Scope;
import io.tenantgate.application.port.Scopes;
import io.tenantgate.application.provider.Enroller.Notice;
import io.tenantgate.domain.tenancy.TenantId;

/// Puts what a sign-up tells beside a code into the outbox, for a provider that has no such message: in a transaction
/// of its own.
public final class OutboxNotices {
    private final Letterbox letterbox;
    private final Scopes scopes;

    public OutboxNotices(Letterbox letterbox, Scopes scopes) {
        this.letterbox = letterbox;
        this.scopes = scopes;
    }

    public void send(TenantId tenant, String address, Notice notice) {
        scopes.in(Scope.of(tenant), () -> {
            letterbox.put(Recipient.byEmail(tenant, address), Text.of(notice));
            return notice;
        });
    }
}
