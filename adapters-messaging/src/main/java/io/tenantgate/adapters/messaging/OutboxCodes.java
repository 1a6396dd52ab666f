package io.tenantgate.adapters.messaging;

import io.tenantgate.adapters.messaging.Letterbox.Recipient;
import io.tenantgate.application.port.CodeLetters;
import io.tenantgate.domain.members.LoginName;
import io.tenantgate.domain.secrets.OneTimeCode;
import io.tenantgate.domain.tenancy.TenantId;

/// Puts the codes of sign-ups whose provider sends none into the outbox, in the transaction that is open.
public final class OutboxCodes implements CodeLetters {
    private final Letterbox letterbox;

    public OutboxCodes(Letterbox letterbox) {
        this.letterbox = letterbox;
    }

    @Override
    public void send(TenantId tenant, LoginName address, OneTimeCode code) {
        letterbox.put(Recipient.byEmail(tenant, address.value()), Text.ofSignUp(code.reveal()));
    }
}
