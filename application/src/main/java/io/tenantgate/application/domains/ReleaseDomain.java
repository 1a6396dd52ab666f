package io.tenantgate.application.domains;

import io.tenantgate.application.Origin;
import io.tenantgate.application.Rejection;
import io.tenantgate.application.Rejection.Plain;
import io.tenantgate.application.callers.Authority;
import io.tenantgate.application.callers.Caller;
import io.tenantgate.application.calls.Doors;
import io.tenantgate.application.domains.DomainTrail.Deed;
import io.tenantgate.application.port.Domains;
import io.tenantgate.domain.audit.Action;
import io.tenantgate.domain.domains.DomainClaimId;
import io.tenantgate.domain.keys.KeyScope;
import io.tenantgate.domain.tenancy.TenantId;

/// Gives a domain up, at once; also one of a tenant that is suspended.
public final class ReleaseDomain {
    private final Doors doors;
    private final Domains domains;
    private final DomainTrail trail;

    public ReleaseDomain(Doors doors, Domains domains, DomainTrail trail) {
        this.doors = doors;
        this.domains = domains;
        this.trail = trail;
    }

    public record Command(Caller caller, Origin origin, TenantId tenant, DomainClaimId claim) {
        private Deed deed() {
            return new Deed(caller, origin, tenant, Action.DOMAIN_RELEASE);
        }
    }

    public sealed interface Outcome {
        record Released() implements Outcome {}

        record Refused(Rejection rejection) implements Outcome {}
    }

    public Outcome handle(Command command) {
        return Authority.over(command.tenant(), command.caller(), KeyScope.TENANT_WRITE)
                .map(rejection -> refused(command, rejection))
                .orElseGet(() -> doors.in(command.tenant(), () -> release(command)));
    }

    private Outcome refused(Command command, Rejection rejection) {
        return new Outcome.Refused(trail.refused(command.deed(), rejection));
    }

    private Outcome release(Command command) {
        var claim = domains.find(command.tenant(), command.claim())
                .filter(found -> domains.remove(found.tenant(), found.id()));
        claim.ifPresent(gone -> trail.done(command.deed(), gone));
        return claim.<Outcome>map(_ -> new Outcome.Released()).orElseGet(() -> refused(command, Plain.NOT_FOUND));
    }
}
