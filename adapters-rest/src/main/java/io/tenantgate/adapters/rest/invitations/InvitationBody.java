package io.tenantgate.adapters.rest.invitations;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import io.tenantgate.adapters.rest.json.Words;
import io.tenantgate.domain.audit.Actor;
import io.tenantgate.domain.members.Invitation;
import io.tenantgate.domain.members.Role;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// An invitation that was not taken up.
///
/// @param userId the user's, once it is
@Serdeable.Serializable(naming = SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record InvitationBody(
        String id,
        String userId,
        String email,
        Optional<String> name,
        List<String> roles,
        Inviter invitedBy,
        Instant createdAt,
        Instant expiresAt) {
    /// Who invited.
    @Serdeable.Serializable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Inviter(String type, String id) {
        static Inviter of(Actor actor) {
            return new Inviter(Words.of(actor.type()), actor.id());
        }
    }

    static InvitationBody of(Invitation invitation) {
        return new InvitationBody(
                invitation.id().toString(),
                invitation.member().toString(),
                invitation.email().value(),
                invitation.name(),
                invitation.roles().stream().map(Role::name).sorted().toList(),
                Inviter.of(invitation.invitedBy()),
                invitation.createdAt(),
                invitation.expiresAt());
    }
}
