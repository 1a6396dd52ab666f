package io.tenantgate.application.drift;

import io.tenantgate.application.calls.Plan;
import io.tenantgate.application.drift.Workbench.Job;
import io.tenantgate.application.port.Ids;
import io.tenantgate.application.port.Members;
import io.tenantgate.application.provider.Surveyor.Sighting;
import io.tenantgate.domain.drift.Found;
import io.tenantgate.domain.drift.Found.Mending;
import io.tenantgate.domain.drift.Repair;
import io.tenantgate.domain.members.LoginName;
import io.tenantgate.domain.members.Membership;
import io.tenantgate.domain.members.MembershipId;
import io.tenantgate.domain.members.Role;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Keeps an account that is nobody's from being one of the tenant's, or makes it one. It stays in any case.
public final class MendStray {
    private final Workbench workbench;
    private final Strays strays;
    private final Members members;
    private final Ids ids;
    private final InstantSource clock;

    public MendStray(Workbench workbench, Strays strays, Members members, Ids ids, InstantSource clock) {
        this.workbench = workbench;
        this.strays = strays;
        this.members = members;
        this.ids = ids;
        this.clock = clock;
    }

    Found mend(Run run, Found found, Sighting account) {
        var member = new MembershipId(ids.next());
        return workbench.mend(
                job(run, found, account, member),
                () -> strays.of(run.door(), account).equals(Optional.of(found.repair()))
                        ? repair(run, found.repair(), account, member)
                        : Plan.answer(Workbench.CHANGED));
    }

    private static Job job(Run run, Found found, Sighting account, MembershipId member) {
        Map<String, String> about =
                found.repair() == Repair.ADOPT_ACCOUNT ? Map.of("user", member.toString()) : Map.of();
        return new Job(run, found, account.username().value(), about);
    }

    private Plan<Mending> repair(Run run, Repair repair, Sighting account, MembershipId member) {
        var place = run.door().placement();
        return switch (repair) {
            case ADOPT_ACCOUNT -> Plan.answer(adopted(run, account, member));
            case DISABLE_ACCOUNT ->
                call(run, account, () -> run.surveyor().disable(place, run.tenant(), account.username()));
            case LEAVE_GROUP -> {
                var holder = run.door().provider().accountHolder();
                yield call(run, account, () -> holder.leave(place, run.tenant(), account.username()));
            }
            case NONE, MAKE_CLIENT, MAKE_GROUP, END_MEMBERSHIP, JOIN_GROUP, UPDATE_DIRECTORY, RESTORE_ATTRIBUTE ->
                throw new IllegalStateException("Nothing that becomes of an account that is nobody's");
        };
    }

    /// Whoever has become a member by it meanwhile is found without their evidence the next time.
    private Plan<Mending> call(Run run, Sighting account, Runnable call) {
        return Plan.call(
                run.door().provider(),
                () -> {
                    call.run();
                    return account;
                },
                _ -> members.bySubject(run.tenant(), account.subject()).isPresent()
                        ? Workbench.CHANGED
                        : new Mending.Repaired());
    }

    private Mending adopted(Run run, Sighting account, MembershipId member) {
        return members.add(memberOf(run, account, member.value(), clock.instant()))
                ? new Mending.Repaired()
                : new Mending.NotRepaired("name_taken");
    }

    private static Membership memberOf(Run run, Sighting account, UUID id, Instant now) {
        return Membership.begun(
                run.tenant(),
                new MembershipId(id),
                loginName(account),
                account.username(),
                account.subject(),
                MemberDrift.email(account),
                MemberDrift.name(account),
                Set.of(Role.MEMBER),
                now);
    }

    /// An address that is proven, which is what people type.
    private static LoginName loginName(Sighting account) {
        return MemberDrift.email(account)
                .filter(_ -> "true".equals(account.attributes().get("email_verified")))
                .filter(LoginName::isLoginName)
                .map(LoginName::new)
                .orElseGet(() -> new LoginName(account.username().value()));
    }
}
