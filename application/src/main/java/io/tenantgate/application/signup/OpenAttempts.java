package io.tenantgate.application.signup;

import io.tenantgate.application.calls.Door;
import io.tenantgate.application.port.Ids;
import io.tenantgate.application.port.Members;
import io.tenantgate.application.port.SignUpAttempts;
import io.tenantgate.application.port.SignUpAttempts.Attempt;
import io.tenantgate.application.provider.Enroller.Notice;
import io.tenantgate.domain.members.LoginName;
import io.tenantgate.domain.members.MembershipId;
import io.tenantgate.domain.tenancy.ProviderUsername;
import io.tenantgate.domain.tenancy.TenantId;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;

/// The open sign-ups of each login name: at most three, each for a day.
public final class OpenAttempts {
    /// How many may be open at once for a login name.
    static final int MOST = 3;

    private static final Duration VALIDITY = Duration.ofHours(24);

    private final SignUpAttempts attempts;
    private final Members members;
    private final Ids ids;
    private final InstantSource clock;

    public OpenAttempts(SignUpAttempts attempts, Members members, Ids ids, InstantSource clock) {
        this.attempts = attempts;
        this.members = members;
        this.ids = ids;
        this.clock = clock;
    }

    /// A new attempt, not yet added. Whether the name is a member's decides what its message says, and nothing else.
    Attempt next(Door.Open door, LoginName name) {
        var tenant = door.tenant().id();
        var id = ids.next();
        var notice = members.byLoginName(tenant, name).isPresent() ? Notice.ALREADY_REGISTERED : Notice.CODE;
        var expiresAt = clock.instant().plus(VALIDITY);
        return new Attempt(tenant, new MembershipId(id), name, usernameOf(door, id), notice, expiresAt);
    }

    private ProviderUsername usernameOf(Door.Open door, UUID id) {
        return switch (door.placement().accounts()) {
            case OWN -> ProviderUsername.own(door.tenant().id(), id);
            case SHARED -> ProviderUsername.shared(ids.random());
        };
    }

    void add(Attempt attempt) {
        attempts.add(attempt);
    }

    /// Newest first, locked.
    List<Attempt> of(TenantId tenant, LoginName name) {
        return attempts.openFor(tenant, name, clock.instant());
    }

    /// Those that must go so that one more may come.
    List<Attempt> surplus(TenantId tenant, LoginName name) {
        return of(tenant, name).stream().skip(MOST - 1).toList();
    }

    void remove(Attempt attempt) {
        attempts.remove(attempt.tenant(), attempt.id());
    }

    /// Those whose time is over, in any tenant; in the platform's scope.
    List<Attempt> expired(int limit) {
        return attempts.expired(clock.instant(), limit);
    }
}
