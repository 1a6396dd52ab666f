package io.tenantgate.application.domains;

import io.tenantgate.application.Origin;
import io.tenantgate.application.Rejection;
import io.tenantgate.application.Rejection.Plain;
import io.tenantgate.application.callers.Authority;
import io.tenantgate.application.callers.Caller;
import io.tenantgate.application.calls.Door;
import io.tenantgate.application.calls.Doors;
import io.tenantgate.application.domains.DomainTrail.Deed;
import io.tenantgate.application.port.Domains;
import io.tenantgate.application.port.Ids;
import io.tenantgate.application.port.PublicDomains;
import io.tenantgate.domain.audit.Action;
import io.tenantgate.domain.domains.DomainClaim;
import io.tenantgate.domain.domains.DomainClaimId;
import io.tenantgate.domain.domains.DomainName;
import io.tenantgate.domain.keys.KeyScope;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.Optional;

/// Claims a domain for a tenant. Others may claim it too: who proves it has it.
public final class ClaimDomain {
    private static final int MOST = 100;

    private final Doors doors;
    private final Domains domains;
    private final PublicDomains open;
    private final Ids ids;
    private final DomainTrail trail;

    public ClaimDomain(Doors doors, Domains domains, PublicDomains open, Ids ids, DomainTrail trail) {
        this.doors = doors;
        this.domains = domains;
        this.open = open;
        this.ids = ids;
        this.trail = trail;
    }

    /// @param id chosen before, so that a repeated request claims once
    public record Command(Caller caller, Origin origin, TenantId tenant, DomainClaimId id, DomainName name) {
        private Deed deed() {
            return new Deed(caller, origin, tenant, Action.DOMAIN_CLAIM);
        }
    }

    public sealed interface Outcome {
        record Claimed(DomainClaim claim) implements Outcome {}

        record Refused(Rejection rejection) implements Outcome {}
    }

    public Outcome handle(Command command) {
        return Authority.over(command.tenant(), command.caller(), KeyScope.TENANT_WRITE)
                .or(() -> publicly(command.name()))
                .map(rejection -> refused(command, rejection))
                .orElseGet(() -> doors.in(command.tenant(), () -> claim(command)));
    }

    private Optional<Rejection> publicly(DomainName name) {
        if (open.isSuffix(name)) {
            return Optional.of(Rejection.Invalid.of("domain", "is one below which anybody registers names"));
        }
        return open.isMail(name)
                ? Optional.of(Rejection.Invalid.of("domain", "is one at which anybody gets an address"))
                : Optional.empty();
    }

    private Outcome refused(Command command, Rejection rejection) {
        return new Outcome.Refused(trail.refused(command.deed(), rejection));
    }

    private Outcome claim(Command command) {
        return switch (doors.at(command.tenant())) {
            case Door.Closed(var rejection) -> new Outcome.Refused(trail.shut(command.deed(), rejection));
            case Door.Open _ ->
                domains.find(command.tenant(), command.id())
                        .<Outcome>map(Outcome.Claimed::new)
                        .orElseGet(() -> add(command));
        };
    }

    private Outcome add(Command command) {
        if (domains.page(command.tenant(), Optional.empty(), MOST).size() == MOST) {
            return refused(command, Plain.LIMIT_EXCEEDED);
        }
        var claim = DomainClaim.of(command.tenant(), command.id(), command.name(), ids.secret(), trail.now());
        if (!domains.add(claim)) {
            return refused(command, Plain.CONFLICT);
        }
        trail.done(command.deed(), claim);
        return new Outcome.Claimed(claim);
    }
}
