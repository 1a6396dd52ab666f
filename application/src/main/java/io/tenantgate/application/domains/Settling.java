package io.tenantgate.application.domains;

import io.tenantgate.application.Rejection.Plain;
import io.tenantgate.application.calls.Doors;
import io.tenantgate.application.domains.DomainTrail.Deed;
import io.tenantgate.application.domains.VerifyDomain.Outcome;
import io.tenantgate.application.port.Domains;
import io.tenantgate.application.port.TextRecords.Answer;
import io.tenantgate.domain.domains.DomainClaim;
import io.tenantgate.domain.domains.DomainClaim.Seen;
import java.util.Locale;
import java.util.Optional;

/// Settles whose a domain is, by what the DNS has said. Who has it keeps it as long as their proof stands beside
/// another's; where theirs is gone, whoever has proven it now has it. In the tenant's transaction, which has the
/// domain's lock.
public final class Settling {
    private final Doors doors;
    private final Domains domains;
    private final DomainTrail trail;

    public Settling(Doors doors, Domains domains, DomainTrail trail) {
        this.doors = doors;
        this.domains = domains;
        this.trail = trail;
    }

    Outcome settled(Deed deed, DomainClaim claim, Answer answer) {
        var seen = seen(claim, answer);
        return switch (seen) {
            case PROOF -> proven(deed, claim, answer);
            case NOTHING, OTHERS, NO_ANSWER -> unproven(deed, claim.checked(trail.now(), seen), seen);
        };
    }

    private static Seen seen(DomainClaim claim, Answer answer) {
        return switch (answer) {
            case Answer.NoAnswer _ -> Seen.NO_ANSWER;
            case Answer.Texts(var texts) when texts.contains(claim.recordText()) -> Seen.PROOF;
            case Answer.Texts(var texts) -> texts.isEmpty() ? Seen.NOTHING : Seen.OTHERS;
        };
    }

    private Outcome unproven(Deed deed, DomainClaim claim, Seen seen) {
        domains.write(claim);
        trail.refused(deed, claim, seen.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return new Outcome.Looked(claim);
    }

    private Outcome proven(Deed deed, DomainClaim claim, Answer answer) {
        var other = holder(claim);
        if (other.filter(holder -> seen(holder, answer) == Seen.PROOF).isPresent()) {
            domains.write(claim.checked(trail.now(), Seen.PROOF));
            trail.refused(deed, claim, "another-tenants");
            return new Outcome.Refused(Plain.CONFLICT);
        }
        other.ifPresent(this::lapse);
        var verified = claim.verified(trail.now());
        domains.write(verified);
        trail.done(deed, verified);
        return new Outcome.Looked(verified);
    }

    private Optional<DomainClaim> holder(DomainClaim claim) {
        return doors.acrossTenants(() -> domains.holder(claim.name()))
                .filter(holder -> !holder.tenant().equals(claim.tenant()));
    }

    private void lapse(DomainClaim holder) {
        doors.in(holder.tenant(), () -> {
            domains.write(holder.lapsed(trail.now()));
            trail.lapsed(holder);
            return holder;
        });
    }
}
