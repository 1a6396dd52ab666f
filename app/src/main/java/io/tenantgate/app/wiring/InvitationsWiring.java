package io.tenantgate.app.wiring;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Factory;
import io.tenantgate.adapters.messaging.Letterbox;
import io.tenantgate.adapters.messaging.OutboxLetters;
import io.tenantgate.adapters.persistence.sql.Sql;
import io.tenantgate.adapters.persistence.tenantgate.JdbcInvitationLimits;
import io.tenantgate.adapters.persistence.tenantgate.JdbcInvitations;
import io.tenantgate.app.settings.InvitationSettings;
import io.tenantgate.application.audit.AuditTrail;
import io.tenantgate.application.callers.GrantRule;
import io.tenantgate.application.callers.TenantReader;
import io.tenantgate.application.calls.Doors;
import io.tenantgate.application.calls.IntentBook;
import io.tenantgate.application.invitations.AcceptInvitation;
import io.tenantgate.application.invitations.CreateInvitation;
import io.tenantgate.application.invitations.FirstOwner;
import io.tenantgate.application.invitations.InvitationBook;
import io.tenantgate.application.invitations.Joinings;
import io.tenantgate.application.invitations.ListInvitations;
import io.tenantgate.application.invitations.ResendInvitation;
import io.tenantgate.application.invitations.RevokeInvitation;
import io.tenantgate.application.port.Ids;
import io.tenantgate.application.port.InvitationLetters;
import io.tenantgate.application.port.Invitations;
import io.tenantgate.application.port.Members;
import io.tenantgate.application.signup.DropAttempts;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/// How people are asked in.
@Factory
final class InvitationsWiring {
    @Singleton
    Invitations invitations(Sql sql) {
        return new JdbcInvitations(sql);
    }

    @Singleton
    InvitationLetters letters(Letterbox letterbox, InvitationSettings settings) {
        return new OutboxLetters(letterbox, settings.link());
    }

    /// Made with the service, so that a setting that cannot be is refused at the start.
    @Context
    InvitationBook invitationBook(
            Invitations invitations, InvitationLetters letters, Sql sql, Ids ids, InvitationSettings settings) {
        return new InvitationBook(invitations, letters, new JdbcInvitationLimits(sql), ids, settings.validity());
    }

    @Singleton
    FirstOwner firstOwner(Invitations invitations, InvitationBook book, AuditTrail trail) {
        return new FirstOwner(invitations, book, trail);
    }

    @Singleton
    CreateInvitation createInvitation(
            Doors doors, InvitationBook book, GrantRule rule, DropAttempts drop, AuditTrail trail) {
        return new CreateInvitation(doors, book, rule, drop, trail);
    }

    @Singleton
    ResendInvitation resendInvitation(
            Doors doors, Invitations invitations, InvitationBook book, GrantRule rule, AuditTrail trail) {
        return new ResendInvitation(doors, invitations, book, rule, trail);
    }

    @Singleton
    RevokeInvitation revokeInvitation(Doors doors, Invitations invitations, AuditTrail trail) {
        return new RevokeInvitation(doors, invitations, trail);
    }

    @Singleton
    ListInvitations listInvitations(TenantReader reader, Invitations invitations) {
        return new ListInvitations(reader, invitations);
    }

    @Singleton
    Joinings joinings(Invitations invitations, Members members, IntentBook intents, InstantSource clock) {
        return new Joinings(invitations, members, intents, clock);
    }

    @Singleton
    AcceptInvitation acceptInvitation(
            Doors doors, Invitations invitations, InvitationBook book, Joinings joinings, AuditTrail trail) {
        return new AcceptInvitation(doors, invitations, book, joinings, trail);
    }
}
