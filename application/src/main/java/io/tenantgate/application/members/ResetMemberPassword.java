package io.tenantgate.application.members;

import io.tenantgate.application.Rejection;
import io.tenantgate.application.calls.Door;
import io.tenantgate.application.calls.Plan;
import io.tenantgate.application.members.PasswordEndings.Deed;
import io.tenantgate.application.provider.AccountAdministrator.Result;
import io.tenantgate.domain.audit.Action;
import io.tenantgate.domain.members.Membership;
import java.util.Map;

/// Bars a member's password, where the account is the tenant's own, and sends them a code to set another one with; what
/// the old one opened ends.
public final class ResetMemberPassword {
    private static final Action ACTION = Action.USER_PASSWORD_RESET;

    private final OwnAccounts own;
    private final PasswordEndings endings;

    public ResetMemberPassword(OwnAccounts own, PasswordEndings endings) {
        this.own = own;
        this.endings = endings;
    }

    public record Command(Target target) {}

    public sealed interface Outcome {
        record Reset() implements Outcome {}

        record Refused(Rejection rejection) implements Outcome {}
    }

    public Outcome handle(Command command) {
        var target = command.target();
        var deed = new Deed(target, ACTION, Map.of());
        return own.<Outcome>on(
                target,
                ACTION,
                (door, member) -> Plan.call(
                        door.provider(),
                        () -> reset(door, member),
                        result -> endings.conclude(deed, door, member, result)
                                .<Outcome>map(Outcome.Refused::new)
                                .orElseGet(Outcome.Reset::new)),
                Outcome.Refused::new);
    }

    private static Result reset(Door.Open door, Membership member) {
        var administrator = door.provider().accountAdministrator();
        var result = administrator.resetPassword(door.placement(), member.tenant(), member.username());
        return PasswordEndings.revoked(result, door, member);
    }
}
