package io.tenantgate.application.signup;

import io.tenantgate.application.Origin;
import io.tenantgate.application.Rejection;
import io.tenantgate.application.Rejection.Plain;
import io.tenantgate.application.audit.AuditTrail;
import io.tenantgate.application.calls.Door;
import io.tenantgate.application.calls.Doors;
import io.tenantgate.application.port.SignUpAttempts.Attempt;
import io.tenantgate.application.provider.Enroller.Application;
import io.tenantgate.application.provider.Enroller.Refused;
import io.tenantgate.application.provider.Enroller.Sending;
import io.tenantgate.application.provider.Enroller.Sent;
import io.tenantgate.application.signin.Refusals;
import io.tenantgate.domain.audit.Action;
import io.tenantgate.domain.audit.Actor;
import io.tenantgate.domain.auth.CodeDelivery;
import io.tenantgate.domain.members.LoginName;
import io.tenantgate.domain.secrets.Password;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A person asks for an account at a tenant. Whether the name is new, unconfirmed or a member's, one attempt and one
/// account are made and one message is sent; only that message tells, and it reaches the holder of the address alone.
/// Where the account cannot be part of our transaction, that is done after the answer: see [SignUpLater].
public final class SignUp {
    private final Doors doors;
    private final OpenAttempts attempts;
    private final DropAttempts drop;
    private final SignUpLater later;
    private final AuditTrail trail;

    public SignUp(Doors doors, OpenAttempts attempts, DropAttempts drop, SignUpLater later, AuditTrail trail) {
        this.doors = doors;
        this.attempts = attempts;
        this.drop = drop;
        this.later = later;
        this.trail = trail;
    }

    public record Command(
            Origin origin, TenantId tenant, LoginName loginName, Password password, Map<String, String> attributes) {
        public Command {
            attributes = Map.copyOf(attributes);
        }
    }

    public sealed interface Outcome {
        record Accepted(CodeDelivery delivery) implements Outcome {}

        record Refused(Rejection rejection) implements Outcome {}
    }

    private sealed interface Reading {
        record Refused(Rejection rejection) implements Reading {}

        record Ready(Door.Open door, Attempt attempt, List<Attempt> surplus) implements Reading {
            public Ready {
                surplus = List.copyOf(surplus);
            }
        }

        record Later(Door.Open door) implements Reading {}
    }

    public Outcome handle(Command command) {
        return switch (doors.in(command.tenant(), () -> read(command))) {
            case Reading.Refused(var rejection) -> new Outcome.Refused(rejection);
            case Reading.Ready(var door, var attempt, var surplus) -> {
                drop.drop(door, surplus);
                yield enrol(command, door, attempt);
            }
            case Reading.Later(var door) -> later.handle(command, door);
        };
    }

    private Reading read(Command command) {
        return switch (doors.at(command.tenant())) {
            case Door.Closed(var rejection) -> new Reading.Refused(trail.shut(entry(command), rejection));
            case Door.Open door ->
                objection(command, door)
                        .map(no -> refused(command, no))
                        .orElseGet(() -> doors.either(door, () -> ready(command, door), () -> new Reading.Later(door)));
        };
    }

    private static Optional<Rejection> objection(Command command, Door.Open door) {
        var settings = door.tenant().settings();
        return settings.selfSignUp()
                ? SignUpForm.objection(command.loginName(), attributes(command), settings)
                : Optional.of(Plain.FORBIDDEN);
    }

    private Reading refused(Command command, Rejection rejection) {
        return new Reading.Refused(trail.refusedAlone(entry(command), rejection));
    }

    private Reading ready(Command command, Door.Open door) {
        var surplus = attempts.surplus(command.tenant(), command.loginName());
        return new Reading.Ready(door, attempts.next(door, command.loginName()), surplus);
    }

    private Outcome enrol(Command command, Door.Open door, Attempt attempt) {
        var application =
                new Application(attempt.username(), command.password(), attributes(command), attempt.notice());
        return doors.call(
                door,
                () -> attempts.add(attempt),
                () -> door.provider().enroller().signUp(door.placement(), command.tenant(), application),
                sending -> conclude(command, door, attempt, sending));
    }

    private Outcome conclude(Command command, Door.Open door, Attempt attempt, Sending sending) {
        return switch (sending) {
            case Sent(var delivery) -> {
                trail.success(entry(command), Map.of("notice", attempt.notice().text()));
                yield new Outcome.Accepted(Deliveries.shown(command.loginName(), delivery));
            }
            case Refused(var reason) -> {
                attempts.remove(attempt);
                trail.refused(entry(command), reason.text());
                yield new Outcome.Refused(Refusals.of(reason, door.tenant(), "password"));
            }
        };
    }

    static Map<String, String> attributes(Command command) {
        return command.loginName().among(command.attributes());
    }

    static AuditTrail.Entry entry(Command command) {
        var subject = command.loginName().value();
        return new AuditTrail.Entry(command.tenant(), Actor.ANONYMOUS, Action.SIGN_UP, subject, command.origin());
    }
}
