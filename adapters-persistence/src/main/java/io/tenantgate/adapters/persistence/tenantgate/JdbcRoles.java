package io.tenantgate.adapters.persistence.tenantgate;

import io.tenantgate.adapters.persistence.sql.Row;
import io.tenantgate.adapters.persistence.sql.Sql;
import io.tenantgate.application.port.Roles;
import io.tenantgate.domain.members.AddedRole;
import io.tenantgate.domain.members.Precedence;
import io.tenantgate.domain.members.Role;
import io.tenantgate.domain.members.RoleId;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The table `roles`. Who gives a role shares its row, who takes it from the tenant has it alone: so nobody has a role
/// that is not there.
public final class JdbcRoles implements Roles {
    private static final String SELECT =
            "select tenant_id, role_id, name, precedence, created_at from tenantgate.roles where tenant_id = :tenant ";

    private final Sql sql;

    public JdbcRoles(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void lock(TenantId tenant) {
        Locks.take(sql, "roles", tenant, "");
    }

    @Override
    public void add(AddedRole role) {
        var insert = """
            insert into tenantgate.roles (tenant_id, role_id, name, precedence, created_at)
            values (:tenant, :role, :name, :precedence, :created)\
            """;
        sql.query(insert)
                .set("tenant", role.tenant().value())
                .set("role", role.id().value())
                .set("name", role.role().name())
                .set("precedence", role.precedence().value())
                .set("created", role.createdAt())
                .update();
    }

    @Override
    public List<AddedRole> all(TenantId tenant) {
        return sql.query(SELECT + "order by precedence, name")
                .set("tenant", tenant.value())
                .many(JdbcRoles::read);
    }

    @Override
    public List<AddedRole> hold(TenantId tenant, Set<Role> names) {
        return sql.query(SELECT + "and name = any(:names) order by name for key share")
                .set("tenant", tenant.value())
                .set("names", names.stream().map(Role::name).sorted().toList())
                .many(JdbcRoles::read);
    }

    @Override
    public Optional<AddedRole> claim(TenantId tenant, Role name) {
        return sql.query(SELECT + "and name = :name for update")
                .set("tenant", tenant.value())
                .set("name", name.name())
                .one(JdbcRoles::read);
    }

    @Override
    public boolean isGiven(AddedRole role) {
        return sql.query("select 1 from tenantgate.member_found where tenant_id = :tenant and role = :role limit 1")
                .set("tenant", role.tenant().value())
                .set("role", role.role().name())
                .exists();
    }

    @Override
    public void remove(AddedRole role) {
        sql.query("delete from tenantgate.roles where tenant_id = :tenant and role_id = :role")
                .set("tenant", role.tenant().value())
                .set("role", role.id().value())
                .update();
    }

    private static AddedRole read(Row row) {
        return new AddedRole(
                new TenantId(row.uuid("tenant_id")),
                new RoleId(row.uuid("role_id")),
                new Role(row.text("name")),
                new Precedence(row.integer("precedence")),
                row.instant("created_at"));
    }
}
