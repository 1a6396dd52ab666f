package io.tenantgate.application.members;

import io.tenantgate.application.Rejection;
import io.tenantgate.application.calls.Door;
import io.tenantgate.application.calls.Plan;
import io.tenantgate.application.provider.AccountAdministrator.Result;
import io.tenantgate.application.sessions.AccountEndings;
import io.tenantgate.domain.audit.Action;
import io.tenantgate.domain.members.Membership;
import java.util.Map;

/// Bars a member's password, where the account is the tenant's own, and sends them a code to set another one with; what
/// the old one opened ends.
public final class ResetMemberPassword {
    private static final Action ACTION = Action.USER_PASSWORD_RESET;

    private final OwnAccounts own;
    private final MemberDesk desk;
    private final AccountEndings endings;

    public ResetMemberPassword(OwnAccounts own, MemberDesk desk, AccountEndings endings) {
        this.own = own;
        this.desk = desk;
        this.endings = endings;
    }

    public record Command(Target target) {}

    public sealed interface Outcome {
        record Reset() implements Outcome {}

        record Refused(Rejection rejection) implements Outcome {}
    }

    public Outcome handle(Command command) {
        var target = command.target();
        return own.<Outcome>on(
                target,
                ACTION,
                (door, member) -> Plan.call(
                        door.provider(), () -> reset(door, member), result -> conclude(target, door, member, result)),
                Outcome.Refused::new);
    }

    private static Result reset(Door.Open door, Membership member) {
        var administrator = door.provider().accountAdministrator();
        var result = administrator.resetPassword(door.placement(), member.tenant(), member.username());
        return Revoked.after(result, door, member);
    }

    private Outcome conclude(Target target, Door.Open door, Membership member, Result result) {
        return switch (result) {
            case Result.Done _ -> {
                endings.everywhere(
                        member.subject(),
                        target.entry(ACTION, member.loginName().value()));
                desk.done(target, ACTION, member.loginName(), Map.of());
                yield new Outcome.Reset();
            }
            case Result.Refused(var reason) -> {
                var rejection = AdminRefusals.of(reason, door.tenant(), "password");
                yield new Outcome.Refused(desk.refused(target, ACTION, member, rejection, reason.text()));
            }
        };
    }
}
