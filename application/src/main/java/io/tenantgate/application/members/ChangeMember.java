package io.tenantgate.application.members;

import io.tenantgate.application.Precondition;
import io.tenantgate.application.Rejection;
import io.tenantgate.application.Rejection.Plain;
import io.tenantgate.application.callers.GrantRule;
import io.tenantgate.application.calls.Door;
import io.tenantgate.application.calls.Plan;
import io.tenantgate.application.port.MemberDirectory;
import io.tenantgate.application.profile.MemberCopy;
import io.tenantgate.application.provider.AccountAdministrator.Result;
import io.tenantgate.application.provider.AccountHolder.Profile;
import io.tenantgate.domain.audit.Action;
import io.tenantgate.domain.members.MemberChange;
import io.tenantgate.domain.members.Membership;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Changes a member's roles, and whether they are let in: it holds for any request that starts after it. Attributes
/// too, where the account is the tenant's own.
public final class ChangeMember {
    private static final Action ACTION = Action.USER_CHANGE;

    private final MemberDesk desk;
    private final OwnAccounts own;
    private final MemberDirectory directory;
    private final MemberCopy copy;
    private final InstantSource clock;

    public ChangeMember(
            MemberDesk desk, OwnAccounts own, MemberDirectory directory, MemberCopy copy, InstantSource clock) {
        this.desk = desk;
        this.own = own;
        this.directory = directory;
        this.copy = copy;
        this.clock = clock;
    }

    /// @param attributes as far as they change; an empty value removes one
    /// @param precondition on which revision of the member
    public record Command(
            Target target, MemberChange change, Optional<Map<String, String>> attributes, Precondition precondition) {
        public Command {
            attributes = attributes.map(Map::copyOf);
        }
    }

    public sealed interface Outcome {
        record Changed() implements Outcome {}

        record Refused(Rejection rejection) implements Outcome {}
    }

    private record Answer(Result result, Optional<Profile> profile) {}

    public Outcome handle(Command command) {
        var target = command.target();
        return command.attributes()
                .map(attributes -> own.<Outcome>on(
                        target,
                        ACTION,
                        (door, member) -> objection(command, member)
                                .map(Plan::answer)
                                .orElseGet(() -> call(command, door, member, attributes)),
                        Outcome.Refused::new))
                .orElseGet(() -> desk.on(
                        target,
                        ACTION,
                        (_, member) ->
                                Plan.answer(objection(command, member).orElseGet(() -> written(command, member))),
                        Outcome.Refused::new));
    }

    private Optional<Outcome> objection(Command command, Membership member) {
        var target = command.target();
        return roles(command, member)
                .or(() -> AdministeredAttributes.objection(
                                command.attributes().orElse(Map.of()).keySet())
                        .map(rejection -> refused(target, member, rejection, "attribute-read-only")))
                .or(() -> lastOwner(command, member))
                .or(() -> outdated(command, member));
    }

    /// After the owners are locked, so that two who change each other do not wait for each other.
    private Optional<Outcome> outdated(Command command, Membership member) {
        return switch (command.precondition()) {
            case Precondition.Any _ -> Optional.empty();
            case Precondition.OneOf expected ->
                expected.holds(directory.lock(member.tenant(), member.id()))
                        ? Optional.empty()
                        : Optional.of(
                                refused(command.target(), member, Plain.PRECONDITION_FAILED, "precondition-failed"));
        };
    }

    private Optional<Outcome> roles(Command command, Membership member) {
        var target = command.target();
        return desk.giving(target, command.change().roles().orElse(Set.of()))
                .map(rejection -> refused(target, member, rejection, GrantRule.reason(rejection)));
    }

    private Optional<Outcome> lastOwner(Command command, Membership member) {
        var target = command.target();
        return !command.change().keepsAnOwner() && desk.owners(target.tenant()).last(member.id())
                ? Optional.of(refused(target, member, Plain.CONFLICT, "last-owner"))
                : Optional.empty();
    }

    private Plan<Outcome> call(Command command, Door.Open door, Membership member, Map<String, String> attributes) {
        var provider = door.provider();
        directory.count(member.tenant(), member.id());
        return Plan.call(
                provider,
                () -> new Answer(
                        provider.accountAdministrator()
                                .change(door.placement(), door.tenant().id(), member.username(), attributes),
                        provider.accountHolder()
                                .describe(door.placement(), door.tenant().id(), member.username())),
                answer -> conclude(command, door, member, answer));
    }

    /// What became of the roles and the owners meanwhile is asked again.
    private Outcome conclude(Command command, Door.Open door, Membership member, Answer answer) {
        return switch (answer.result()) {
            case Result.Refused(var reason) ->
                refused(command.target(), member, AdminRefusals.of(reason, door.tenant(), "attributes"), reason.text());
            case Result.Done _ -> {
                answer.profile().ifPresent(profile -> copy.write(member, profile));
                yield roles(command, member)
                        .or(() -> lastOwner(command, member))
                        .orElseGet(() -> written(command, member));
            }
        };
    }

    private Outcome written(Command command, Membership member) {
        var target = command.target();
        directory.change(target.tenant(), member.id(), command.change(), clock.instant());
        desk.done(
                target,
                ACTION,
                member.loginName(),
                ChangeDetails.of(
                        member,
                        command.change(),
                        command.attributes().orElse(Map.of()).keySet()));
        return new Outcome.Changed();
    }

    private Outcome refused(Target target, Membership member, Rejection rejection, String reason) {
        return new Outcome.Refused(desk.refused(target, ACTION, member, rejection, reason));
    }
}
