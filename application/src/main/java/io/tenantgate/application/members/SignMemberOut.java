package io.tenantgate.application.members;

import io.tenantgate.application.Rejection;
import io.tenantgate.application.calls.Door;
import io.tenantgate.application.calls.Plan;
import io.tenantgate.application.sessions.Endings;
import io.tenantgate.domain.audit.Action;
import io.tenantgate.domain.members.Membership;
import java.time.InstantSource;

/// Ends all of a member's sessions at the tenant, at once. Where accounts are shared, those at other tenants live on.
public final class SignMemberOut {
    private static final Action ACTION = Action.USER_SIGN_OUT;

    private final MemberDesk desk;
    private final Endings endings;
    private final InstantSource clock;

    public SignMemberOut(MemberDesk desk, Endings endings, InstantSource clock) {
        this.desk = desk;
        this.endings = endings;
        this.clock = clock;
    }

    public record Command(Target target) {}

    public sealed interface Outcome {
        record SignedOut() implements Outcome {}

        record Refused(Rejection rejection) implements Outcome {}
    }

    public Outcome handle(Command command) {
        return desk.on(
                command.target(),
                ACTION,
                (door, member) -> signOut(command.target(), door, member),
                Outcome.Refused::new);
    }

    private Plan<Outcome> signOut(Target target, Door.Open door, Membership member) {
        var revocation = endings.all(member, door.placement().accounts(), clock.instant());
        return Plan.call(door.provider(), () -> revocation.at(door), done -> {
            desk.done(target, ACTION, member.loginName(), done.details());
            return new Outcome.SignedOut();
        });
    }
}
