package io.tenantgate.application.signup;

import io.tenantgate.application.calls.IntentBook;
import io.tenantgate.application.port.Intents.Deed.Straying;
import io.tenantgate.application.port.Members;
import io.tenantgate.application.port.SignUpAttempts.Attempt;
import io.tenantgate.domain.members.Membership;
import io.tenantgate.domain.members.MembershipId;
import io.tenantgate.domain.members.Role;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Makes members of those who have confirmed their sign-up. In the tenant's transaction.
public final class NewMembers {
    private final OpenAttempts attempts;
    private final Members members;
    private final IntentBook intents;
    private final InstantSource clock;

    public NewMembers(OpenAttempts attempts, Members members, IntentBook intents, InstantSource clock) {
        this.attempts = attempts;
        this.members = members;
        this.intents = intents;
        this.clock = clock;
    }

    /// Absent where name or account are a member's already, unless that was made of the same sign-up; an account that
    /// is nobody's then is not left behind.
    Optional<MembershipId> add(List<Attempt> open, Tried.Right right) {
        var attempt = right.attempt();
        end(open, attempt);
        attempts.forgetInvitation(attempt.tenant(), attempt.loginName());
        if (members.add(memberOf(right, clock.instant())) || isMade(right)) {
            return Optional.of(attempt.id());
        }
        intents.leave(attempt.tenant(), new Straying(attempt.loginName(), right.username(), right.subject()));
        return Optional.empty();
    }

    /// The others stay, ended, until their accounts are seen to be gone: one may be about to be made.
    private void end(List<Attempt> open, Attempt right) {
        open.stream().filter(other -> !other.id().equals(right.id())).forEach(attempts::end);
        attempts.remove(right);
    }

    private boolean isMade(Tried.Right right) {
        return members.find(right.attempt().tenant(), right.attempt().id())
                .filter(member -> member.subject().equals(right.subject()))
                .isPresent();
    }

    private static Membership memberOf(Tried.Right right, Instant now) {
        var attempt = right.attempt();
        return Membership.begun(
                attempt.tenant(),
                attempt.id(),
                attempt.loginName(),
                right.username(),
                right.subject(),
                Optional.ofNullable(right.attributes().get("email")),
                Optional.ofNullable(right.attributes().get("name")),
                Set.of(Role.MEMBER),
                now);
    }
}
