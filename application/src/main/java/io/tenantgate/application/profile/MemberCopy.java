package io.tenantgate.application.profile;

import io.tenantgate.application.port.Members;
import io.tenantgate.application.provider.AccountHolder.Profile;
import io.tenantgate.domain.members.Membership;
import java.time.InstantSource;
import java.util.Optional;

/// Keeps the member directory's copy of a profile.
public final class MemberCopy {
    private final Members members;
    private final InstantSource clock;

    public MemberCopy(Members members, InstantSource clock) {
        this.members = members;
        this.clock = clock;
    }

    /// Writes it, and answers the member as it stands then.
    public Membership write(Membership member, Profile profile) {
        var email = Optional.ofNullable(profile.attributes().get("email"));
        var name = Optional.ofNullable(profile.attributes().get("name"));
        members.describe(member.tenant(), member.id(), email, name, clock.instant());
        return members.find(member.tenant(), member.id()).orElse(member);
    }
}
