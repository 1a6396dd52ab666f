package io.tenantgate.application.drift;

import io.tenantgate.application.calls.Plan;
import io.tenantgate.application.drift.Workbench.Job;
import io.tenantgate.application.members.Departure;
import io.tenantgate.application.port.MemberDirectory;
import io.tenantgate.application.port.Members;
import io.tenantgate.application.port.Reconciliations.Standing;
import io.tenantgate.application.provider.AccountAdministrator.Result;
import io.tenantgate.application.provider.Surveyor.Sighting;
import io.tenantgate.application.provider.Surveyor.State;
import io.tenantgate.domain.drift.Found;
import io.tenantgate.domain.drift.Found.Mending;
import io.tenantgate.domain.members.MemberChange;
import io.tenantgate.domain.members.Membership;
import io.tenantgate.domain.tenancy.Evidence;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/// Puts a member and the account together again. What has changed since it was looked at is left as it is.
public final class MendMember {
    private final Workbench workbench;
    private final Departure departure;
    private final Members members;
    private final MemberDirectory directory;
    private final InstantSource clock;

    public MendMember(
            Workbench workbench, Departure departure, Members members, MemberDirectory directory, InstantSource clock) {
        this.workbench = workbench;
        this.departure = departure;
        this.members = members;
        this.directory = directory;
        this.clock = clock;
    }

    /// Nobody can sign in as that member any more: the membership ends as if it were deleted, but for the account.
    Found end(Run run, Found found, Standing standing) {
        var member = standing.member();
        return workbench.mend(job(run, found, member), () -> Plan.answer(ended(run, standing)));
    }

    private Mending ended(Run run, Standing standing) {
        var member = standing.member();
        if (departure.wouldLeaveNoOwner(member)) {
            return Workbench.LAST_OWNER;
        }
        if (!isAsSeen(standing)) {
            return Workbench.CHANGED;
        }
        departure.withoutAccount(run.door(), member, clock.instant());
        return new Mending.Repaired();
    }

    /// After the owners are locked, as whoever changes a member does.
    private boolean isAsSeen(Standing standing) {
        var member = standing.member();
        return directory.lock(member.tenant(), member.id()) == standing.revision();
    }

    /// The directory follows the account.
    Found copy(Run run, Found found, Standing standing, Sighting account) {
        return workbench.mend(job(run, found, standing.member()), () -> Plan.answer(copied(standing, account)));
    }

    private Mending copied(Standing standing, Sighting account) {
        var member = standing.member();
        boolean disabled = member.enabled() && account.state() == State.DISABLED;
        boolean last = disabled && departure.wouldLeaveNoOwner(member);
        if (!isAsSeen(standing)) {
            return Workbench.CHANGED;
        }
        members.describe(
                member.tenant(), member.id(), MemberDrift.email(account), MemberDrift.name(account), clock.instant());
        if (last) {
            return Workbench.LAST_OWNER;
        }
        if (disabled) {
            var change = new MemberChange(Optional.empty(), Optional.of(false));
            directory.change(member.tenant(), member.id(), change, clock.instant());
        }
        return new Mending.Repaired();
    }

    /// The account gets what makes it the tenant's, as long as there is the membership.
    Found evidence(Run run, Found found, Membership member) {
        return workbench.mend(job(run, found, member), () -> isMember(member) ? give(run, member) : changed());
    }

    private static Plan<Mending> changed() {
        return Plan.answer(Workbench.CHANGED);
    }

    private boolean isMember(Membership member) {
        return members.find(member.tenant(), member.id())
                .filter(now -> now.subject().equals(member.subject()))
                .isPresent();
    }

    /// Whoever is removed meanwhile takes it away after us, or is seen here.
    private Plan<Mending> give(Run run, Membership member) {
        return Plan.call(
                run.door().provider(), () -> given(run, member), done -> isMember(member) ? done : Workbench.CHANGED);
    }

    private static Mending given(Run run, Membership member) {
        var place = run.door().placement();
        var provider = run.door().provider();
        return switch (place.evidence()) {
            case Evidence.Attribute(var _, var tenant) -> {
                var written = Map.of(Evidence.Attribute.CLAIM, tenant.toString());
                var administrator = provider.accountAdministrator();
                yield outcome(administrator.change(place, run.tenant(), member.username(), written));
            }
            case Evidence.Group _, Evidence.Issuer _, Evidence.Client _ -> {
                provider.accountKeeper().admit(place, run.tenant(), member.username());
                yield new Mending.Repaired();
            }
        };
    }

    /// No provider writes an attribute again that is immutable.
    private static Mending outcome(Result result) {
        return switch (result) {
            case Result.Done _ -> new Mending.Repaired();
            case Result.Refused(var reason) ->
                new Mending.NotRepaired(reason.text().replace('-', '_'));
        };
    }

    private static Job job(Run run, Found found, Membership member) {
        return new Job(
                run,
                found,
                member.loginName().value(),
                Map.of("user", member.id().toString()));
    }
}
