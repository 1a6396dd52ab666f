package io.tenantgate.adapters.rest.users;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.tenantgate.adapters.rest.creation.Created;
import io.tenantgate.adapters.rest.creation.Creations;
import io.tenantgate.adapters.rest.openapi.Creating;
import io.tenantgate.adapters.rest.openapi.ForAdministration;
import io.tenantgate.adapters.rest.openapi.Tags;
import io.tenantgate.adapters.rest.problem.RefusedRequest;
import io.tenantgate.adapters.rest.request.Call;
import io.tenantgate.adapters.rest.request.Calls;
import io.tenantgate.application.invitations.CreateInvitation;
import io.tenantgate.application.invitations.Invitee;
import io.tenantgate.application.members.CreateMember;
import io.tenantgate.application.members.NewMember;
import io.tenantgate.application.members.Target;
import io.tenantgate.domain.members.InvitationId;
import io.tenantgate.domain.members.MembershipId;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.UUID;

/// Makes users.
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
class NewUserController {
    private static final String ROUTE = "POST /v1/tenants/{tenant}/users";

    private final Calls calls;
    private final Creations creations;
    private final UserDesk desk;
    private final CreateMember create;
    private final CreateInvitation invite;

    NewUserController(Calls calls, Creations creations, UserDesk desk, CreateMember create, CreateInvitation invite) {
        this.calls = calls;
        this.creations = creations;
        this.desk = desk;
        this.create = create;
        this.invite = invite;
    }

    @Post("/v1/tenants/{tenant}/users")
    @Operation(
            operationId = "createUser",
            tags = Tags.USERS,
            summary = "Make a user with a temporary password, or invite one")
    @RequestBody(ref = "#/components/requestBodies/NewUser")
    @ApiResponse(responseCode = "201", ref = "#/components/responses/UserCreated")
    @ForAdministration
    @Creating
    @ApiResponse(responseCode = "429", ref = "#/components/responses/TooManyRequests")
    HttpResponse<?> create(HttpRequest<byte[]> request) {
        var call = calls.of(request);
        var tenant = call.tenantOfKnownCaller();
        var user = NewUser.read(call.fields());
        return creations.create(call, tenant, ROUTE, id -> {
            var made = switch (user) {
                case NewUser.WithPassword(var member) -> made(call, tenant, id, member);
                case NewUser.Asked(var invitee) -> asked(call, tenant, id, invitee);
            };
            return Created.of(desk.show(call, tenant, made));
        });
    }

    private MembershipId made(Call call, TenantId tenant, UUID id, NewMember member) {
        var target = new Target(call.caller(), call.origin(), tenant, new MembershipId(id));
        return switch (create.handle(new CreateMember.Command(target, member))) {
            case CreateMember.Outcome.Created _ -> target.member();
            case CreateMember.Outcome.Refused(var rejection) -> throw new RefusedRequest(rejection);
        };
    }

    private MembershipId asked(Call call, TenantId tenant, UUID id, Invitee invitee) {
        var command = new CreateInvitation.Command(call.caller(), call.origin(), tenant, new InvitationId(id), invitee);
        return switch (invite.handle(command)) {
            case CreateInvitation.Outcome.Created(var invitation) -> invitation.member();
            case CreateInvitation.Outcome.Refused(var rejection) -> throw new RefusedRequest(rejection);
        };
    }
}
