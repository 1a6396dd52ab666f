package io.tenantgate.application.members;

import io.tenantgate.application.calls.IntentBook;
import io.tenantgate.application.calls.Intention;
import io.tenantgate.application.port.Intents.Deed.Straying;
import io.tenantgate.application.port.Intents.Deed.TakingUp;
import io.tenantgate.application.port.Invitations;
import io.tenantgate.application.port.Members;
import io.tenantgate.domain.members.LoginName;
import io.tenantgate.domain.members.Membership;
import io.tenantgate.domain.members.MembershipId;
import io.tenantgate.domain.tenancy.ProviderUsername;
import io.tenantgate.domain.tenancy.TenantId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/// Enters members whom an administrator has made. In the tenant's transaction.
public final class MemberBook {
    private final Members members;
    private final Invitations invitations;
    private final IntentBook intents;
    private final InstantSource clock;

    public MemberBook(Members members, Invitations invitations, IntentBook intents, InstantSource clock) {
        this.members = members;
        this.invitations = invitations;
        this.intents = intents;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    boolean holds(TenantId tenant, MembershipId id) {
        return members.find(tenant, id).isPresent();
    }

    /// Whether the name is a member's or invited.
    boolean taken(TenantId tenant, LoginName name) {
        return members.byLoginName(tenant, name).isPresent()
                || invitations
                        .byLoginName(tenant, name)
                        .filter(invitation -> !invitation.expired(now()))
                        .isPresent();
    }

    /// That an account is made for somebody: the account of a request that was cut off goes.
    Intention making(TenantId tenant, LoginName name, ProviderUsername username) {
        return intents.of(tenant, new TakingUp(name, Optional.empty(), username));
    }

    /// False where somebody else was quicker: the account is not left behind.
    boolean enter(Membership member) {
        invitations
                .byLoginName(member.tenant(), member.loginName())
                .filter(invitation -> invitation.expired(now()))
                .ifPresent(invitations::remove);
        if (members.add(member)) {
            return true;
        }
        abandon(member);
        return false;
    }

    /// Leaves nothing behind of an account that shall be nobody's.
    void abandon(Membership member) {
        intents.leave(member.tenant(), new Straying(member.loginName(), member.username(), member.subject()));
    }
}
