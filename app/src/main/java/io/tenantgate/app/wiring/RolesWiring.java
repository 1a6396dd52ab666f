package io.tenantgate.app.wiring;

import io.micronaut.context.annotation.Factory;
import io.tenantgate.adapters.persistence.sql.Sql;
import io.tenantgate.adapters.persistence.tenantgate.JdbcRoles;
import io.tenantgate.application.administration.Administration;
import io.tenantgate.application.audit.AuditTrail;
import io.tenantgate.application.callers.GrantRule;
import io.tenantgate.application.callers.Ranks;
import io.tenantgate.application.callers.TenantReader;
import io.tenantgate.application.port.Roles;
import io.tenantgate.application.roles.CreateRole;
import io.tenantgate.application.roles.DeleteRole;
import io.tenantgate.application.roles.ListRoles;
import io.tenantgate.application.roles.RoleDesk;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/// The roles of tenants, and who may give which.
@Factory
final class RolesWiring {
    @Singleton
    Roles roles(Sql sql) {
        return new JdbcRoles(sql);
    }

    @Singleton
    GrantRule grantRule(Roles roles) {
        return new GrantRule(new Ranks(roles));
    }

    @Singleton
    RoleDesk roleDesk(Administration administration, GrantRule rule, AuditTrail trail) {
        return new RoleDesk(administration, rule, trail);
    }

    @Singleton
    ListRoles listRoles(TenantReader reader, Roles roles) {
        return new ListRoles(reader, roles);
    }

    @Singleton
    CreateRole createRole(Roles roles, RoleDesk desk, InstantSource clock) {
        return new CreateRole(roles, desk, clock);
    }

    @Singleton
    DeleteRole deleteRole(Roles roles, RoleDesk desk) {
        return new DeleteRole(roles, desk);
    }
}
