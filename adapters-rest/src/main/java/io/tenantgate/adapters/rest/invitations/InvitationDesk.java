package io.tenantgate.adapters.rest.invitations;

import io.micronaut.http.HttpResponse;
import io.tenantgate.adapters.rest.paging.Page;
import io.tenantgate.adapters.rest.paging.PageRequest;
import io.tenantgate.adapters.rest.problem.RefusedRequest;
import io.tenantgate.adapters.rest.request.Call;
import io.tenantgate.adapters.rest.request.ResourceIds;
import io.tenantgate.application.invitations.CreateInvitation;
import io.tenantgate.application.invitations.Invitee;
import io.tenantgate.application.invitations.ListInvitations;
import io.tenantgate.application.invitations.ResendInvitation;
import io.tenantgate.application.invitations.RevokeInvitation;
import io.tenantgate.domain.members.InvitationId;
import io.tenantgate.domain.tenancy.TenantId;
import jakarta.inject.Singleton;
import java.util.UUID;

/// Makes, lists, resends and revokes the invitations of a tenant.
@Singleton
final class InvitationDesk {
    private final CreateInvitation create;
    private final ListInvitations list;
    private final ResendInvitation resend;
    private final RevokeInvitation revoke;

    InvitationDesk(CreateInvitation create, ListInvitations list, ResendInvitation resend, RevokeInvitation revoke) {
        this.create = create;
        this.list = list;
        this.resend = resend;
        this.revoke = revoke;
    }

    InvitationBody create(Call call, TenantId tenant, UUID id, Invitee invitee) {
        var command = new CreateInvitation.Command(call.caller(), call.origin(), tenant, new InvitationId(id), invitee);
        return switch (create.handle(command)) {
            case CreateInvitation.Outcome.Created(var invitation) -> InvitationBody.of(invitation);
            case CreateInvitation.Outcome.Refused(var rejection) -> throw new RefusedRequest(rejection);
        };
    }

    HttpResponse<?> list(Call call, TenantId tenant) {
        var page = PageRequest.of(call);
        var query =
                new ListInvitations.Query(call.caller(), tenant, page.before().map(InvitationId::new), page.limit());
        return switch (list.handle(query)) {
            case ListInvitations.Outcome.Page(var invitations) ->
                HttpResponse.ok(Page.of(invitations, each -> each.id().value(), InvitationBody::of));
            case ListInvitations.Outcome.Refused(var rejection) -> throw new RefusedRequest(rejection);
        };
    }

    HttpResponse<?> resend(Call call, TenantId tenant, String id) {
        var invitation = new InvitationId(ResourceIds.read(id));
        var command = new ResendInvitation.Command(call.caller(), call.origin(), tenant, invitation);
        return switch (resend.handle(command)) {
            case ResendInvitation.Outcome.Resent _ -> HttpResponse.noContent();
            case ResendInvitation.Outcome.Refused(var rejection) -> throw new RefusedRequest(rejection);
        };
    }

    HttpResponse<?> revoke(Call call, TenantId tenant, String id) {
        var invitation = new InvitationId(ResourceIds.read(id));
        var command = new RevokeInvitation.Command(call.caller(), call.origin(), tenant, invitation);
        return switch (revoke.handle(command)) {
            case RevokeInvitation.Outcome.Revoked _ -> HttpResponse.noContent();
            case RevokeInvitation.Outcome.Refused(var rejection) -> throw new RefusedRequest(rejection);
        };
    }
}
