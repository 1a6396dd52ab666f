package io.tenantgate.application.signup;

import io.tenantgate.application.Rejection;
import io.tenantgate.application.Rejection.Plain;
import io.tenantgate.application.calls.Door;
import io.tenantgate.application.calls.IntentBook;
import io.tenantgate.application.calls.Plan;
import io.tenantgate.application.members.AdminRefusals;
import io.tenantgate.application.members.MemberDesk;
import io.tenantgate.application.members.OwnAccounts;
import io.tenantgate.application.members.Target;
import io.tenantgate.application.port.Intents.Deed.Confirming;
import io.tenantgate.application.port.SignUpAttempts.Attempt;
import io.tenantgate.application.provider.AccountAdministrator.Result;
import io.tenantgate.application.provider.AccountKeeper.Account;
import io.tenantgate.application.provider.AccountRef;
import io.tenantgate.application.provider.Enroller.Notice;
import io.tenantgate.application.provider.Reason;
import io.tenantgate.domain.audit.Action;
import java.util.List;
import java.util.Map;

/// An administrator confirms a sign-up in the place of whoever signed up: exactly the one that is named, where accounts
/// are the tenant's own. None of its addresses is proven by that.
public final class VouchForSignUp {
    private static final Action ACTION = Action.USER_CONFIRM;

    private final OwnAccounts own;
    private final MemberDesk desk;
    private final OpenAttempts attempts;
    private final NewMembers joined;
    private final IntentBook intents;

    public VouchForSignUp(
            OwnAccounts own, MemberDesk desk, OpenAttempts attempts, NewMembers joined, IntentBook intents) {
        this.own = own;
        this.desk = desk;
        this.attempts = attempts;
        this.joined = joined;
        this.intents = intents;
    }

    public record Command(Target target) {}

    public sealed interface Outcome {
        record Confirmed() implements Outcome {}

        record Refused(Rejection rejection) implements Outcome {}
    }

    private sealed interface Vouched {
        record For(Account account) implements Vouched {}

        record Refused(Reason reason) implements Vouched {}
    }

    public Outcome handle(Command command) {
        var target = command.target();
        return own.<Outcome>at(
                target,
                ACTION,
                door -> attempts.find(target.tenant(), target.member())
                        .map(attempt -> vouch(target, door, attempt))
                        .orElseGet(() -> Plan.answer(new Outcome.Refused(desk.missing(target, ACTION)))),
                Outcome.Refused::new);
    }

    private Plan<Outcome> vouch(Target target, Door.Open door, Attempt attempt) {
        if (attempt.notice() != Notice.CODE) {
            return Plan.answer(refused(target, attempt, Plain.USER_EXISTS, "user-exists"));
        }
        var open = attempts.of(attempt.tenant(), attempt.loginName());
        return Plan.call(
                door.provider(),
                intents.of(attempt.tenant(), new Confirming(attempt.loginName())),
                () -> confirm(door, attempt, open),
                vouched -> conclude(target, door, attempt, open, vouched));
    }

    private static Vouched confirm(Door.Open door, Attempt attempt, List<Attempt> open) {
        var provider = door.provider();
        return switch (provider.accountAdministrator()
                .confirm(door.placement(), door.tenant().id(), attempt.username())) {
            case Result.Refused(var reason) -> new Vouched.Refused(reason);
            case Result.Done _ -> {
                open.stream()
                        .filter(other -> !other.id().equals(attempt.id()))
                        .forEach(other -> provider.enroller()
                                .discard(door.placement(), door.tenant().id(), other.username()));
                yield provider.accountKeeper()
                        .find(door.placement(), door.tenant().id(), new AccountRef.Known(attempt.username()))
                        .<Vouched>map(Vouched.For::new)
                        .orElseGet(() -> new Vouched.Refused(Reason.Plain.NO_SUCH_ACCOUNT));
            }
        };
    }

    private Outcome conclude(Target target, Door.Open door, Attempt attempt, List<Attempt> open, Vouched vouched) {
        return switch (vouched) {
            case Vouched.Refused(var reason) -> refused(target, attempt, rejection(reason, door), reason.text());
            case Vouched.For(var account) -> join(target, attempt, open, account);
        };
    }

    /// The sign-up is open: an account that is not there is about to be made.
    private static Rejection rejection(Reason reason, Door.Open door) {
        return reason == Reason.Plain.NO_SUCH_ACCOUNT
                ? Plain.IN_PROGRESS
                : AdminRefusals.of(reason, door.tenant(), "password");
    }

    private Outcome join(Target target, Attempt attempt, List<Attempt> open, Account account) {
        var right = new Tried.Right(attempt, account.username(), account.subject(), account.attributes());
        if (joined.add(open, right).isEmpty()) {
            return refused(target, attempt, Plain.USER_EXISTS, "already-a-member");
        }
        desk.done(target, ACTION, attempt.loginName(), Map.of());
        return new Outcome.Confirmed();
    }

    private Outcome refused(Target target, Attempt attempt, Rejection rejection, String reason) {
        return new Outcome.Refused(
                desk.recorded(target, ACTION, attempt.loginName().value(), reason, rejection));
    }
}
