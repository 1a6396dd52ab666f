package io.tenantgate.application.domains;

import io.tenantgate.application.Origin;
import io.tenantgate.application.Rejection.Plain;
import io.tenantgate.application.audit.AuditTrail;
import io.tenantgate.application.calls.Door;
import io.tenantgate.application.calls.Doors;
import io.tenantgate.application.port.Domains;
import io.tenantgate.domain.audit.Action;
import io.tenantgate.domain.audit.Actor;
import io.tenantgate.domain.domains.DomainName;
import io.tenantgate.domain.members.LoginName;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.Optional;

/// Tells by the domain of somebody's address at which tenant they sign in: the one that has proven it, while it is
/// active. Of its subdomains each must be proven itself.
public final class TenantOfAddress {
    private final Doors doors;
    private final Domains domains;
    private final AuditTrail trail;

    public TenantOfAddress(Doors doors, Domains domains, AuditTrail trail) {
        this.doors = doors;
        this.domains = domains;
        this.trail = trail;
    }

    /// @param domain of the address; absent where it is none
    public Optional<TenantId> find(Optional<DomainName> domain) {
        return domain.flatMap(name -> doors.acrossTenants(() -> holder(name)));
    }

    private Optional<TenantId> holder(DomainName name) {
        return domains.holder(name)
                .map(claim -> claim.tenant())
                .filter(tenant -> doors.at(tenant) instanceof Door.Open);
    }

    /// Writes down that somebody was turned away, as a wrong password is.
    public void turnedAway(Action action, LoginName who, Origin origin) {
        var entry = new AuditTrail.Entry(TenantId.NONE, Actor.ANONYMOUS, action, who.value(), origin);
        trail.refusedAlone(entry, Plain.TENANT_NOT_FOUND);
    }
}
