package io.tenantgate.adapters.messaging;

import io.tenantgate.application.port.CodeLetters;
import io.tenantgate.application.port.Ids;
import io.tenantgate.application.port.Outbox;
import io.tenantgate.domain.auth.CodeDelivery.Medium;
import io.tenantgate.domain.members.LoginName;
import io.tenantgate.domain.secrets.OneTimeCode;
import io.tenantgate.domain.tenancy.TenantId;
import java.time.InstantSource;

/// Puts the codes of sign-ups whose provider sends none into the outbox, in the transaction that is open.
public final class OutboxCodes implements CodeLetters {
    private final Outbox outbox;
    private final Ids ids;
    private final InstantSource clock;
    private final Runnable announce;

    /// @param announce tells that a message is there, before its transaction ends
    public OutboxCodes(Outbox outbox, Ids ids, InstantSource clock, Runnable announce) {
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
        this.announce = announce;
    }

    @Override
    public void send(TenantId tenant, LoginName address, OneTimeCode code) {
        var text = Text.ofSignUp(code.reveal());
        outbox.add(new Outbox.Message(
                ids.next(),
                tenant,
                Medium.EMAIL,
                address.value(),
                text.subject(),
                text.body(),
                text.secret(),
                clock.instant()));
        announce.run();
    }
}
