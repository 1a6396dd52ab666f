package io.tenantgate.application.members;

import io.tenantgate.application.Rejection;
import io.tenantgate.application.calls.Door;
import io.tenantgate.application.provider.AccountAdministrator.Result;
import io.tenantgate.application.provider.AccountAdministrator.Validity;
import io.tenantgate.application.provider.Prepared;
import io.tenantgate.application.sessions.AccountEndings;
import io.tenantgate.domain.audit.Action;
import io.tenantgate.domain.members.Membership;
import io.tenantgate.domain.secrets.Password;
import java.util.Map;

/// Sets a member's password, where the account is the tenant's own; what the old one opened ends.
public final class SetMemberPassword {
    private static final Action ACTION = Action.USER_PASSWORD_SET;

    private final OwnAccounts own;
    private final MemberDesk desk;
    private final AccountEndings endings;

    public SetMemberPassword(OwnAccounts own, MemberDesk desk, AccountEndings endings) {
        this.own = own;
        this.desk = desk;
        this.endings = endings;
    }

    public record Command(Target target, Password password, Validity validity) {}

    public sealed interface Outcome {
        record PasswordSet() implements Outcome {}

        record Refused(Rejection rejection) implements Outcome {}
    }

    public Outcome handle(Command command) {
        return own.<Result, Outcome>on(
                command.target(),
                ACTION,
                (door, member) -> prepare(command, door, member),
                (door, member, result) -> conclude(command, door, member, result),
                Outcome.Refused::new);
    }

    private static Prepared<Result> prepare(Command command, Door.Open door, Membership member) {
        var set = door.provider()
                .accountAdministrator()
                .setPassword(
                        door.placement(), member.tenant(), member.username(), command.password(), command.validity());
        return () -> Revoked.after(set.apply(), door, member);
    }

    private Outcome conclude(Command command, Door.Open door, Membership member, Result result) {
        var target = command.target();
        return switch (result) {
            case Result.Done _ -> {
                endings.everywhere(
                        member.subject(),
                        target.entry(ACTION, member.loginName().value()));
                desk.done(
                        target,
                        ACTION,
                        member.loginName(),
                        Map.of("password", command.validity().text()));
                yield new Outcome.PasswordSet();
            }
            case Result.Refused(var reason) -> {
                var rejection = AdminRefusals.of(reason, door.tenant(), "password");
                yield new Outcome.Refused(desk.refused(target, ACTION, member, rejection, reason.text()));
            }
        };
    }
}
