package io.tenantgate.application.callers;

import io.tenantgate.application.Rejection;
import io.tenantgate.application.Rejection.FieldError;
import io.tenantgate.application.Rejection.Plain;
import io.tenantgate.domain.members.Precedence;
import io.tenantgate.domain.members.Role;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.Optional;
import java.util.Set;

/// Nobody makes others mightier than they are themselves, and nobody acts on the mightier. In a transaction of the
/// tenant.
public final class GrantRule {
    private final Ranks ranks;

    public GrantRule(Ranks ranks) {
        this.ranks = ranks;
    }

    /// Why the caller may not give those roles. None of them goes before the transaction ends.
    public Optional<Rejection> toGive(TenantId tenant, Caller caller, Set<Role> given) {
        return overThoseWith(tenant, caller, given).or(() -> unknown(tenant, given));
    }

    /// Why the caller may not act on somebody who has those roles.
    public Optional<Rejection> overThoseWith(TenantId tenant, Caller caller, Set<Role> held) {
        return over(tenant, caller, ranks.highest(tenant, held));
    }

    /// Why the caller may not act on a role that stands so high.
    public Optional<Rejection> over(TenantId tenant, Caller caller, Precedence precedence) {
        return precedence.above(ranks.of(tenant, caller)) ? Optional.of(Plain.FORBIDDEN) : Optional.empty();
    }

    /// The trail's word for such an objection.
    public static String reason(Rejection objection) {
        return objection == Plain.FORBIDDEN ? "mightier" : "no-such-role";
    }

    private Optional<Rejection> unknown(TenantId tenant, Set<Role> given) {
        var errors = ranks.unknown(tenant, given).stream()
                .map(role -> new FieldError("roles", "%s is no role of this tenant".formatted(role.name())))
                .toList();
        return errors.isEmpty() ? Optional.empty() : Optional.of(new Rejection.Invalid(errors));
    }
}
