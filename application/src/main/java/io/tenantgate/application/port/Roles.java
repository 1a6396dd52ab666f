package io.tenantgate.application.port;

import io.tenantgate.domain.members.AddedRole;
import io.tenantgate.domain.members.Role;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The roles that tenants have added to those that every tenant has.
public interface Roles {
    /// Waits until nobody else adds roles to the tenant, and lets nobody until the transaction ends.
    void lock(TenantId tenant);

    void add(AddedRole role);

    /// All of a tenant, the highest first.
    List<AddedRole> all(TenantId tenant);

    /// Those among the names that the tenant has added. None of them goes before the transaction ends.
    List<AddedRole> hold(TenantId tenant, Set<Role> names);

    /// A role that is to go. Waits for whoever holds it, and lets nobody until the transaction ends.
    Optional<AddedRole> claim(TenantId tenant, Role name);

    /// Whether a member has it, or somebody who is invited shall.
    boolean isGiven(AddedRole role);

    void remove(AddedRole role);
}
