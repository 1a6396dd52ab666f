package io.tenantgate.application.members;

import io.tenantgate.application.Rejection;
import io.tenantgate.application.calls.Door;
import io.tenantgate.application.calls.Doors;
import io.tenantgate.application.calls.Plan;
import io.tenantgate.application.provider.Prepared;
import io.tenantgate.domain.audit.Action;
import io.tenantgate.domain.members.Membership;
import java.util.function.Function;

/// Brings administrators to accounts, where those are the tenant's own. Where tenants share accounts it is refused
/// before anybody is looked for, so that the answer is the same for all.
public final class OwnAccounts {
    private final Doors doors;
    private final MemberDesk desk;

    public OwnAccounts(Doors doors, MemberDesk desk) {
        this.doors = doors;
        this.desk = desk;
    }

    /// What is slow in a deed, outside any transaction.
    interface Preparation<R> {
        Prepared<R> of(Door.Open door, Membership member);
    }

    /// What came of it, in a transaction.
    interface Conclusion<R, T> {
        T of(Door.Open door, Membership member, R result);
    }

    private sealed interface Sought<T> {
        record There<T>(Door.Open door, Membership member) implements Sought<T> {}

        record Not<T>(T answer) implements Sought<T> {}
    }

    public <T> T at(Target target, Action action, Function<Door.Open, Plan<T>> open, Function<Rejection, T> refused) {
        return desk.at(
                target,
                action,
                door -> switch (door.placement().accounts()) {
                    case OWN -> open.apply(door);
                    case SHARED -> Plan.answer(refused.apply(desk.shared(target, action)));
                },
                refused);
    }

    /// On the account of a member.
    <T> T on(Target target, Action action, MemberDesk.Deed<T> deed, Function<Rejection, T> refused) {
        return at(target, action, door -> desk.plan(target, action, door, deed, refused), refused);
    }

    /// The same, for a call that is prepared first.
    <R, T> T on(
            Target target,
            Action action,
            Preparation<R> preparation,
            Conclusion<R, T> conclusion,
            Function<Rejection, T> refused) {
        Sought<T> sought = on(
                target,
                action,
                (door, member) -> Plan.answer(new Sought.There<>(door, member)),
                rejection -> new Sought.Not<>(refused.apply(rejection)));
        return switch (sought) {
            case Sought.Not<T>(var answer) -> answer;
            case Sought.There<T>(var door, var member) ->
                doors.call(door, () -> preparation.of(door, member), (R result) -> conclusion.of(door, member, result));
        };
    }
}
