package io.tenantgate.application.members;

import io.tenantgate.application.Rejection;
import io.tenantgate.application.Rejection.Plain;
import io.tenantgate.application.callers.GrantRule;
import io.tenantgate.application.calls.Plan;
import io.tenantgate.application.port.MemberDirectory;
import io.tenantgate.domain.audit.Action;
import io.tenantgate.domain.members.MemberChange;
import io.tenantgate.domain.members.Membership;
import java.time.InstantSource;
import java.util.Set;

/// Changes a member's roles, and whether they are let in. It holds for any request that starts after it.
public final class ChangeMember {
    private static final Action ACTION = Action.USER_CHANGE;

    private final MemberDesk desk;
    private final MemberDirectory directory;
    private final InstantSource clock;

    public ChangeMember(MemberDesk desk, MemberDirectory directory, InstantSource clock) {
        this.desk = desk;
        this.directory = directory;
        this.clock = clock;
    }

    public record Command(Target target, MemberChange change) {}

    public sealed interface Outcome {
        record Changed() implements Outcome {}

        record Refused(Rejection rejection) implements Outcome {}
    }

    public Outcome handle(Command command) {
        var target = command.target();
        return desk.on(
                target,
                ACTION,
                (_, member) -> GrantRule.objection(
                                target.caller(), command.change().roles().orElse(Set.of()))
                        .map(rejection -> Plan.answer(refused(target, member, rejection, "mightier")))
                        .orElseGet(() -> Plan.answer(change(command, member))),
                Outcome.Refused::new);
    }

    private Outcome change(Command command, Membership member) {
        var target = command.target();
        var change = command.change();
        if (desk.owners(target.tenant()).last(member.id()) && !change.keepsAnOwner()) {
            return refused(target, member, Plain.CONFLICT, "last-owner");
        }
        directory.change(target.tenant(), member.id(), change, clock.instant());
        desk.done(target, ACTION, member.loginName(), ChangeDetails.of(member, change));
        return new Outcome.Changed();
    }

    private Outcome refused(Target target, Membership member, Rejection rejection, String reason) {
        return new Outcome.Refused(desk.refused(target, ACTION, member, rejection, reason));
    }
}
