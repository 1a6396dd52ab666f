package io.tenantgate.application.signin;

import io.tenantgate.application.port.Departed;
import io.tenantgate.application.port.Invitations;
import io.tenantgate.domain.members.Invitation;
import io.tenantgate.domain.members.LoginName;
import io.tenantgate.domain.members.Subject;
import io.tenantgate.domain.tenancy.TenantId;
import java.time.InstantSource;
import java.util.Optional;
import java.util.stream.Stream;

/// Who does not become a member by signing in, although their account was there before: who has left or was removed,
/// and who is invited, for an invitation gives other roles, and to whoever reads the mail. In the tenant's transaction.
public final class Barriers {
    private final Departed departed;
    private final Invitations invitations;
    private final InstantSource clock;

    public Barriers(Departed departed, Invitations invitations, InstantSource clock) {
        this.departed = departed;
        this.invitations = invitations;
        this.clock = clock;
    }

    /// Why not, in a word for the trail.
    Optional<String> against(Newcomer newcomer) {
        var tenant = newcomer.visit().door().tenant().id();
        if (departed.contains(tenant, newcomer.subject())) {
            return Optional.of("departed");
        }
        return newcomer.names().anyMatch(name -> isInvited(tenant, name)) ? Optional.of("invited") : Optional.empty();
    }

    /// The same of an account that nobody has signed in by, and whoever asks changes nothing.
    public Optional<String> against(TenantId tenant, Subject subject, Stream<LoginName> names) {
        if (departed.contains(tenant, subject)) {
            return Optional.of("departed");
        }
        return names.flatMap(name -> invitations.byLoginName(tenant, name).stream())
                        .allMatch(this::expired)
                ? Optional.empty()
                : Optional.of("invited");
    }

    /// An invitation that has expired counts as none, and leaves its name to others.
    private boolean isInvited(TenantId tenant, LoginName name) {
        var standing = invitations.byLoginName(tenant, name);
        standing.filter(this::expired).ifPresent(invitations::remove);
        return standing.filter(invitation -> !expired(invitation)).isPresent();
    }

    private boolean expired(Invitation invitation) {
        return invitation.expired(clock.instant());
    }
}
