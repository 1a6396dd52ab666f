package io.tenantgate.adapters.messaging;

import io.tenantgate.application.port.Ids;
import io.tenantgate.application.port.InvitationLetters;
import io.tenantgate.application.port.Outbox;
import io.tenantgate.domain.auth.CodeDelivery.Medium;
import io.tenantgate.domain.members.Invitation;
import io.tenantgate.domain.secrets.InvitationToken;
import io.tenantgate.domain.tenancy.Tenant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// Puts letters of invitation into the outbox, in the transaction that is open.
public final class OutboxLetters implements InvitationLetters {
    private final Outbox outbox;
    private final Ids ids;
    private final InstantSource clock;
    private final Runnable announce;
    private final Optional<InvitationLink> link;

    /// @param announce tells that a message is there, before its transaction ends
    /// @param link where people take invitations up; without it they are told the token alone
    public OutboxLetters(
            Outbox outbox, Ids ids, InstantSource clock, Runnable announce, Optional<InvitationLink> link) {
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
        this.announce = announce;
        this.link = link;
    }

    @Override
    public void send(Tenant tenant, Invitation invitation, InvitationToken token) {
        outbox.add(new Outbox.Message(
                ids.next(),
                tenant.id(),
                Medium.EMAIL,
                invitation.email().value(),
                "You are invited to " + tenant.name(),
                body(tenant, invitation, token.reveal()),
                Optional.of(token.reveal()),
                clock.instant()));
        announce.run();
    }

    private String body(Tenant tenant, Invitation invitation, String token) {
        var way = link.map(page -> "Accept the invitation here: " + page.to(tenant.slug(), token))
                .orElseGet(() -> "Your invitation token is " + token);
        return "You are invited to %s. %s%nIt is good until %s. If you have an account already, its password stays as it is."
                .formatted(tenant.name(), way, invitation.expiresAt().truncatedTo(ChronoUnit.SECONDS));
    }
}
