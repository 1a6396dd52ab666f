package io.tenantgate.domain.members;

import java.util.List;

/// The members who own a tenant and are let in. Without one nobody could run it: the last can be neither removed nor
/// demoted nor disabled.
public record Owners(List<MembershipId> ids) {
    public Owners {
        ids = List.copyOf(ids);
    }

    /// Whether nobody else owns the tenant.
    public boolean last(MembershipId member) {
        return ids.equals(List.of(member));
    }
}
