package io.tenantgate.adapters.messaging;

import io.tenantgate.adapters.messaging.Letterbox.Recipient;
import io.tenantgate.application.port.InvitationLetters;
import io.tenantgate.domain.members.Invitation;
import io.tenantgate.domain.secrets.InvitationToken;
import io.tenantgate.domain.tenancy.Tenant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// Puts letters of invitation into the outbox, in the transaction that is open.
public final class OutboxLetters implements InvitationLetters {
    private final Letterbox letterbox;
    private final Optional<InvitationLink> link;

    /// @param link where people take invitations up; without it they are told the token alone
    public OutboxLetters(Letterbox letterbox, Optional<InvitationLink> link) {
        this.letterbox = letterbox;
        this.link = link;
    }

    @Override
    public void send(Tenant tenant, Invitation invitation, InvitationToken token) {
        var text = new Text(
                "You are invited to " + tenant.name(),
                body(tenant, invitation, token.reveal()),
                Optional.of(token.reveal()));
        letterbox.put(Recipient.byEmail(tenant.id(), invitation.email().value()), text);
    }

    private String body(Tenant tenant, Invitation invitation, String token) {
        var way = link.map(page -> "Accept the invitation here: " + page.to(tenant.slug(), token))
                .orElseGet(() -> "Your invitation token is " + token);
        return "You are invited to %s. %s%nIt is good until %s. If you have an account already, its password stays as it is."
                .formatted(tenant.name(), way, invitation.expiresAt().truncatedTo(ChronoUnit.SECONDS));
    }
}
