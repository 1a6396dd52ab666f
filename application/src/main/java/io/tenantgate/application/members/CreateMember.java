package io.tenantgate.application.members;

import io.tenantgate.application.Rejection;
import io.tenantgate.application.Rejection.Plain;
import io.tenantgate.application.callers.GrantRule;
import io.tenantgate.application.calls.Door;
import io.tenantgate.application.calls.Doors;
import io.tenantgate.application.calls.Plan;
import io.tenantgate.application.provider.AccountAdministrator.Creation;
import io.tenantgate.application.provider.AccountAdministrator.NewAccount;
import io.tenantgate.application.provider.AccountRef;
import io.tenantgate.application.provider.Prepared;
import io.tenantgate.application.provider.Reason;
import io.tenantgate.domain.audit.Action;
import io.tenantgate.domain.tenancy.ProviderUsername;
import java.util.Map;
import java.util.Optional;

/// Makes a member with a temporary password, which the administrator hands over, where accounts are the tenant's own.
public final class CreateMember {
    private static final Action ACTION = Action.USER_CREATE;

    private final Doors doors;
    private final OwnAccounts own;
    private final MemberDesk desk;
    private final MemberBook book;

    public CreateMember(Doors doors, OwnAccounts own, MemberDesk desk, MemberBook book) {
        this.doors = doors;
        this.own = own;
        this.desk = desk;
        this.book = book;
    }

    /// @param target under the id that was chosen before, so that a repeated request makes one
    public record Command(Target target, NewMember member) {
        ProviderUsername username() {
            return ProviderUsername.own(target.tenant(), target.member().value());
        }
    }

    public sealed interface Outcome {
        record Created() implements Outcome {}

        record Refused(Rejection rejection) implements Outcome {}
    }

    private sealed interface Reading {
        record Refused(Rejection rejection) implements Reading {}

        record Made() implements Reading {}

        record Ready(Door.Open door) implements Reading {}
    }

    public Outcome handle(Command command) {
        Reading reading =
                own.at(command.target(), ACTION, door -> Plan.answer(read(command, door)), Reading.Refused::new);
        return switch (reading) {
            case Reading.Refused(var rejection) -> new Outcome.Refused(rejection);
            case Reading.Made _ -> new Outcome.Created();
            case Reading.Ready(var door) ->
                doors.plan(
                        command.target().tenant(), () -> prepare(command, door), ready -> make(command, door, ready));
        };
    }

    private Plan<Outcome> make(Command command, Door.Open door, Prepared<Creation> ready) {
        var tenant = command.target().tenant();
        var making = book.making(tenant, command.member().loginName(), command.username());
        return Plan.call(door.provider(), making, ready::apply, creation -> conclude(command, door, creation));
    }

    private Reading read(Command command, Door.Open door) {
        var target = command.target();
        if (book.holds(target.tenant(), target.member())) {
            return new Reading.Made();
        }
        return objection(command)
                .<Reading>map(no -> new Reading.Refused(refused(command, no, "not-allowed")))
                .orElseGet(() -> new Reading.Ready(door));
    }

    private Optional<Rejection> objection(Command command) {
        var member = command.member();
        return desk.giving(command.target(), member.roles())
                .or(member::objection)
                .or(() -> book.taken(command.target().tenant(), member.loginName())
                        ? Optional.of(Plain.USER_EXISTS)
                        : Optional.empty());
    }

    /// An account of that name is the one of this request, which was cut off before.
    private static Prepared<Creation> prepare(Command command, Door.Open door) {
        var member = command.member();
        var account = new NewAccount(command.username(), member.temporary(), member.attributes());
        var made = door.provider()
                .accountAdministrator()
                .create(door.placement(), command.target().tenant(), account);
        return () -> switch (made.apply()) {
            case Creation.Created created -> created;
            case Creation.Refused refused ->
                refused.reason() == Reason.Plain.ALREADY_EXISTS
                        ? find(command, door).orElse(refused)
                        : refused;
        };
    }

    private static Optional<Creation> find(Command command, Door.Open door) {
        return door.provider()
                .accountKeeper()
                .find(door.placement(), door.tenant().id(), new AccountRef.Known(command.username()))
                .map(account -> new Creation.Created(account.subject(), account.username()));
    }

    private Outcome conclude(Command command, Door.Open door, Creation creation) {
        return switch (creation) {
            case Creation.Created created -> enter(command, created);
            case Creation.Refused(var reason) -> {
                var rejection = AdminRefusals.of(reason, door.tenant(), "temporary_password");
                yield new Outcome.Refused(refused(command, rejection, reason.text()));
            }
        };
    }

    private Outcome enter(Command command, Creation.Created created) {
        var target = command.target();
        var member = command.member()
                .as(target.tenant(), target.member(), created.username(), created.subject(), book.now());
        var gone = desk.giving(target, member.roles());
        if (gone.isPresent()) {
            book.abandon(member);
            return new Outcome.Refused(refused(command, gone.get(), GrantRule.reason(gone.get())));
        }
        if (!book.enter(member)) {
            return new Outcome.Refused(refused(command, Plain.USER_EXISTS, "user-exists"));
        }
        desk.done(target, ACTION, member.loginName(), Map.of("roles", ChangeDetails.text(member.roles())));
        return new Outcome.Created();
    }

    private Rejection refused(Command command, Rejection rejection, String reason) {
        var whom = command.member().loginName().value();
        return desk.recorded(command.target(), ACTION, whom, reason, rejection);
    }
}
