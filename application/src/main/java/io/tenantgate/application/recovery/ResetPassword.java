package io.tenantgate.application.recovery;

import io.tenantgate.application.Origin;
import io.tenantgate.application.Rejection;
import io.tenantgate.application.audit.AuditTrail;
import io.tenantgate.application.calls.Doors;
import io.tenantgate.application.provider.Enroller.PasswordSet;
import io.tenantgate.application.provider.Enroller.Refused;
import io.tenantgate.application.provider.Enroller.Setting;
import io.tenantgate.application.provider.Prepared;
import io.tenantgate.application.sessions.AccountEndings;
import io.tenantgate.application.signin.LoginNames;
import io.tenantgate.application.signin.LoginNames.Reading;
import io.tenantgate.application.signin.Refusals;
import io.tenantgate.domain.audit.Action;
import io.tenantgate.domain.audit.Actor;
import io.tenantgate.domain.members.LoginName;
import io.tenantgate.domain.members.Subject;
import io.tenantgate.domain.secrets.OneTimeCode;
import io.tenantgate.domain.secrets.Password;
import io.tenantgate.domain.tenancy.TenantId;

/// Sets a new password by that code, and ends every session of the account.
public final class ResetPassword {
    private final Doors doors;
    private final LoginNames loginNames;
    private final AccountEndings endings;
    private final AuditTrail trail;

    public ResetPassword(Doors doors, LoginNames loginNames, AccountEndings endings, AuditTrail trail) {
        this.doors = doors;
        this.loginNames = loginNames;
        this.endings = endings;
        this.trail = trail;
    }

    public record Command(
            Origin origin, TenantId tenant, LoginName loginName, OneTimeCode code, Password newPassword) {}

    public sealed interface Outcome {
        record PasswordSet() implements Outcome {}

        record Refused(Rejection rejection) implements Outcome {}
    }

    public Outcome handle(Command command) {
        return switch (loginNames.read(command.tenant(), command.loginName())) {
            case Reading.Closed(var rejection) -> new Outcome.Refused(trail.shut(entry(command), rejection));
            case Reading.Ready ready ->
                doors.call(ready.door(), () -> prepare(command, ready), result -> conclude(command, ready, result));
        };
    }

    private static Prepared<Setting> prepare(Command command, Reading.Ready ready) {
        var door = ready.door();
        var reset = door.provider()
                .enroller()
                .resetPassword(
                        door.placement(),
                        command.tenant(),
                        ready.meaning().account(),
                        command.code(),
                        command.newPassword());
        return () -> {
            var result = reset.apply();
            if (result instanceof PasswordSet(var _, var username)) {
                door.provider()
                        .authenticator()
                        .revokeAll(door.placement(), door.tenant().id(), username);
            }
            return result;
        };
    }

    private Outcome conclude(Command command, Reading.Ready ready, Setting setting) {
        return switch (setting) {
            case PasswordSet(var subject, var _) -> set(command, subject);
            case Refused(var reason) -> {
                trail.refused(entry(command), reason.text());
                yield new Outcome.Refused(Refusals.of(reason, ready.door().tenant(), "new_password"));
            }
        };
    }

    private Outcome set(Command command, Subject subject) {
        endings.everywhere(subject, entry(command));
        trail.success(entry(command));
        return new Outcome.PasswordSet();
    }

    private static AuditTrail.Entry entry(Command command) {
        var subject = command.loginName().value();
        return new AuditTrail.Entry(
                command.tenant(), Actor.ANONYMOUS, Action.PASSWORD_RESET, subject, command.origin());
    }
}
