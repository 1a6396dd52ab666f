package io.tenantgate.application.port;

import io.tenantgate.domain.members.Membership;
import io.tenantgate.domain.members.Subject;
import io.tenantgate.domain.tenancy.Tenant;
import java.util.List;

/// Where an account has its places. In the platform's scope.
public interface Memberships {
    /// A tenant where the account has a membership.
    record Joined(Tenant tenant, Membership member) {}

    /// Every one, by slug: no more than the tenants of one shard.
    List<Joined> of(Subject subject);

    /// Whether anybody has one by an account of that issuer.
    boolean anyAt(String issuer);
}
