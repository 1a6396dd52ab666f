package io.tenantgate.application.drift;

import io.tenantgate.application.calls.IntentBook;
import io.tenantgate.application.port.Invitations;
import io.tenantgate.application.port.Members;
import io.tenantgate.application.port.SignUpAttempts;
import io.tenantgate.application.provider.Surveyor.Sighting;
import io.tenantgate.domain.members.LoginName;
import io.tenantgate.domain.members.MembershipId;
import io.tenantgate.domain.tenancy.TenantId;
import java.time.InstantSource;
import java.util.Set;
import java.util.stream.Stream;

/// Why there is an account: somebody is a member by it, signs up, is invited, or a call for them is under way. In the
/// tenant's transaction.
public final class Explanations {
    private static final Set<String> ADDRESSES = Set.of("email", "phone_number", "preferred_username");

    private final Members members;
    private final SignUpAttempts attempts;
    private final Invitations invitations;
    private final IntentBook intents;
    private final InstantSource clock;

    public Explanations(
            Members members,
            SignUpAttempts attempts,
            Invitations invitations,
            IntentBook intents,
            InstantSource clock) {
        this.members = members;
        this.attempts = attempts;
        this.invitations = invitations;
        this.intents = intents;
        this.clock = clock;
    }

    /// The attempts of a sign-up stand until their accounts are gone.
    boolean explain(TenantId tenant, Sighting account) {
        return members.bySubject(tenant, account.subject()).isPresent()
                || isSignUp(tenant, account)
                || names(account).anyMatch(name -> intents.stands(tenant, name) || isInvited(tenant, name));
    }

    private boolean isSignUp(TenantId tenant, Sighting account) {
        return account.username()
                .membershipAt(tenant)
                .flatMap(member -> attempts.find(tenant, new MembershipId(member)))
                .isPresent();
    }

    private boolean isInvited(TenantId tenant, LoginName name) {
        return invitations
                .byLoginName(tenant, name)
                .filter(invitation -> !invitation.expired(clock.instant()))
                .isPresent();
    }

    /// By which somebody may be known already.
    static Stream<LoginName> names(Sighting account) {
        return account.attributes().entrySet().stream()
                .filter(attribute -> ADDRESSES.contains(attribute.getKey()))
                .map(attribute -> attribute.getValue())
                .filter(LoginName::isLoginName)
                .map(LoginName::new);
    }
}
