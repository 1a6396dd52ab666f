package io.tenantgate.application.signup;

import io.tenantgate.application.calls.Door;
import io.tenantgate.application.port.Ids;
import io.tenantgate.application.port.Invitations;
import io.tenantgate.application.port.Members;
import io.tenantgate.application.port.SignUpAttempts;
import io.tenantgate.application.port.SignUpAttempts.Attempt;
import io.tenantgate.application.provider.Enroller.Notice;
import io.tenantgate.domain.members.LoginName;
import io.tenantgate.domain.members.MembershipId;
import io.tenantgate.domain.tenancy.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/// The open sign-ups of each login name: at most three, each for a day.
public final class OpenAttempts {
    /// How many may be open at once for a login name.
    static final int MOST = 3;

    private static final Duration VALIDITY = Duration.ofHours(24);

    private final SignUpAttempts attempts;
    private final Members members;
    private final Invitations invitations;
    private final Ids ids;
    private final InstantSource clock;

    public OpenAttempts(
            SignUpAttempts attempts, Members members, Invitations invitations, Ids ids, InstantSource clock) {
        this.attempts = attempts;
        this.members = members;
        this.invitations = invitations;
        this.ids = ids;
        this.clock = clock;
    }

    /// A new attempt, not yet added. Whether the name is a member's decides what its message says, and nothing else.
    Attempt next(Door.Open door, LoginName name) {
        var tenant = door.tenant().id();
        var id = ids.next();
        var username = door.placement().newUsername(tenant, id, ids::random);
        var expiresAt = clock.instant().plus(VALIDITY);
        return new Attempt(tenant, new MembershipId(id), name, username, noticeFor(tenant, name), expiresAt);
    }

    /// Both are asked whoever is known, so that the work is the same.
    private Notice noticeFor(TenantId tenant, LoginName name) {
        var invited = invitations.byLoginName(tenant, name).filter(each -> !each.expired(clock.instant()));
        var member = members.byLoginName(tenant, name);
        if (member.isPresent()) {
            return Notice.ALREADY_REGISTERED;
        }
        return invited.isPresent() ? Notice.INVITED : Notice.CODE;
    }

    /// Ends those that must go so that one more may come. What they have at the provider goes later.
    void makeRoom(TenantId tenant, LoginName name) {
        attempts.endAllBut(MOST - 1, tenant, name, clock.instant());
    }

    void add(Attempt attempt) {
        attempts.add(attempt);
    }

    /// Newest first, locked. One that was begun before its name became a member's, or was invited, is as one after.
    List<Attempt> of(TenantId tenant, LoginName name) {
        return since(tenant, name, clock.instant());
    }

    /// The same, with those that have ended and were not dropped yet.
    List<Attempt> all(TenantId tenant, LoginName name) {
        return since(tenant, name, Instant.EPOCH);
    }

    private List<Attempt> since(TenantId tenant, LoginName name, Instant time) {
        var open = attempts.openFor(tenant, name, time);
        var notice = noticeFor(tenant, name);
        return open.stream()
                .map(attempt -> attempt.notice() == Notice.CODE ? attempt.with(notice) : attempt)
                .toList();
    }

    /// Those that must go so that one more may come.
    List<Attempt> surplus(TenantId tenant, LoginName name) {
        return of(tenant, name).stream().skip(MOST - 1).toList();
    }

    /// An open one, by its id.
    Optional<Attempt> find(TenantId tenant, MembershipId id) {
        return attempts.find(tenant, id)
                .flatMap(found -> of(tenant, found.loginName()).stream()
                        .filter(attempt -> attempt.id().equals(id))
                        .findFirst());
    }

    void remove(Attempt attempt) {
        attempts.remove(attempt.tenant(), attempt.id());
    }

    /// Ends one whose account is still to be discarded.
    void end(Attempt attempt) {
        attempts.end(attempt.tenant(), attempt.id(), clock.instant());
    }

    /// Drops the invitation of a name that becomes a member's without it: one whose time is over.
    void forgetInvitation(TenantId tenant, LoginName name) {
        invitations
                .byLoginName(tenant, name)
                .filter(each -> each.expired(clock.instant()))
                .ifPresent(invitations::remove);
    }

    /// Those whose time is over, in any tenant; in the platform's scope.
    List<Attempt> expired(int limit) {
        return attempts.expired(clock.instant(), limit);
    }
}
