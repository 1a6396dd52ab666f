package io.tenantgate.application.members;

import io.tenantgate.application.Rejection;
import io.tenantgate.application.calls.Door;
import io.tenantgate.application.members.PasswordEndings.Deed;
import io.tenantgate.application.provider.AccountAdministrator.Result;
import io.tenantgate.application.provider.AccountAdministrator.Validity;
import io.tenantgate.application.provider.Prepared;
import io.tenantgate.domain.audit.Action;
import io.tenantgate.domain.members.Membership;
import io.tenantgate.domain.secrets.Password;
import java.util.Map;

/// Sets a member's password, where the account is the tenant's own; what the old one opened ends.
public final class SetMemberPassword {
    private static final Action ACTION = Action.USER_PASSWORD_SET;

    private final OwnAccounts own;
    private final PasswordEndings endings;

    public SetMemberPassword(OwnAccounts own, PasswordEndings endings) {
        this.own = own;
        this.endings = endings;
    }

    public record Command(Target target, Password password, Validity validity) {}

    public sealed interface Outcome {
        record PasswordSet() implements Outcome {}

        record Refused(Rejection rejection) implements Outcome {}
    }

    public Outcome handle(Command command) {
        var details = Map.of("password", command.validity().text());
        var deed = new Deed(command.target(), ACTION, details);
        return own.<Result, Outcome>on(
                command.target(),
                ACTION,
                (door, member) -> prepare(command, door, member),
                (door, member, result) -> endings.conclude(deed, door, member, result)
                        .<Outcome>map(Outcome.Refused::new)
                        .orElseGet(Outcome.PasswordSet::new),
                Outcome.Refused::new);
    }

    private static Prepared<Result> prepare(Command command, Door.Open door, Membership member) {
        var set = door.provider()
                .accountAdministrator()
                .setPassword(
                        door.placement(), member.tenant(), member.username(), command.password(), command.validity());
        return () -> PasswordEndings.revoked(set.apply(), door, member);
    }
}
