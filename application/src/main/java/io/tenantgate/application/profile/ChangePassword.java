package io.tenantgate.application.profile;

import io.tenantgate.application.Origin;
import io.tenantgate.application.Rejection;
import io.tenantgate.application.audit.AuditTrail;
import io.tenantgate.application.callers.Caller;
import io.tenantgate.application.calls.Door;
import io.tenantgate.application.calls.Doors;
import io.tenantgate.application.provider.AccountHolder.Result;
import io.tenantgate.application.provider.Prepared;
import io.tenantgate.application.provider.Reason;
import io.tenantgate.application.sessions.AccountEndings;
import io.tenantgate.application.sessions.Endings;
import io.tenantgate.application.sessions.Revocation;
import io.tenantgate.application.signin.Refusals;
import io.tenantgate.domain.audit.Action;
import io.tenantgate.domain.secrets.Password;
import java.util.List;

/// The caller changes the own password; the account's other sessions end.
public final class ChangePassword {
    private final Doors doors;
    private final Endings endings;
    private final AccountEndings account;
    private final AuditTrail trail;

    public ChangePassword(Doors doors, Endings endings, AccountEndings account, AuditTrail trail) {
        this.doors = doors;
        this.endings = endings;
        this.account = account;
        this.trail = trail;
    }

    public record Command(Origin origin, Caller.User caller, Password current, Password proposed) {}

    public sealed interface Outcome {
        record Changed() implements Outcome {}

        record Refused(Rejection rejection) implements Outcome {}
    }

    private record Settled(Outcome outcome, Revocation revocation) {}

    public Outcome handle(Command command) {
        return switch (doors.at(command.caller().home())) {
            case Door.Open door -> change(command, new Holder(command.caller(), door));
            case Door.Closed(var rejection) -> new Outcome.Refused(trail.shut(entry(command), rejection));
        };
    }

    private Outcome change(Command command, Holder holder) {
        var settled =
                doors.call(holder.door(), () -> prepare(command, holder), result -> conclude(command, holder, result));
        settled.revocation().at(holder.door());
        return settled.outcome();
    }

    private static Prepared<Result> prepare(Command command, Holder holder) {
        var door = holder.door();
        return holder.accounts()
                .changePassword(
                        door.placement(), door.tenant().id(), holder.signedIn(), command.current(), command.proposed());
    }

    private Settled conclude(Command command, Holder holder, Result result) {
        return switch (result) {
            case Result.Done _ -> changed(command);
            case Result.Refused(var reason) -> refused(command, holder.door(), reason);
            case Result.Sent _ -> throw new IllegalStateException("No answer to a new password");
        };
    }

    private Settled changed(Command command) {
        var caller = command.caller();
        var others = endings.others(caller.member(), caller.session(), trail.now());
        account.elsewhere(caller.member().subject(), entry(command));
        trail.success(entry(command));
        return new Settled(new Outcome.Changed(), others);
    }

    private Settled refused(Command command, Door.Open door, Reason reason) {
        trail.refused(entry(command), reason.text());
        var rejection = Refusals.of(reason, door.tenant(), "new_password");
        return new Settled(new Outcome.Refused(rejection), Revocation.of(List.of()));
    }

    private static AuditTrail.Entry entry(Command command) {
        return Holder.entry(command.caller(), Action.PASSWORD_CHANGE, command.origin());
    }
}
