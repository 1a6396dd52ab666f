package io.tenantgate.adapters.persistence.tenantgate;

import io.tenantgate.adapters.persistence.sql.Row;
import io.tenantgate.domain.members.LoginName;
import io.tenantgate.domain.members.Membership;
import io.tenantgate.domain.members.MembershipId;
import io.tenantgate.domain.members.MembershipStatus;
import io.tenantgate.domain.members.Role;
import io.tenantgate.domain.members.Subject;
import io.tenantgate.domain.tenancy.ProviderUsername;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.Optional;
import java.util.stream.Collectors;

/// How a row becomes a membership; `tenantgate.bearer()` answers columns of the same names.
final class MemberRow {
    static final String COLUMNS = """
        m.member_id as m_id, m.login_name as m_login_name, m.username as m_username, m.issuer as m_issuer, m.sub as m_sub,
        m.email as m_email, m.name as m_name, m.status as m_status, m.enabled as m_enabled, m.roles as m_roles,
        m.not_before as m_not_before, m.created_at as m_created_at, m.updated_at as m_updated_at
        """;

    private MemberRow() {}

    /// The membership of a row in which there may be none.
    static Optional<Membership> find(Row row, TenantId tenant) {
        return row.optionalUuid("m_id").map(_ -> read(row, tenant));
    }

    static Membership read(Row row, TenantId tenant) {
        return new Membership(
                tenant,
                new MembershipId(row.uuid("m_id")),
                new LoginName(row.text("m_login_name")),
                new ProviderUsername(row.text("m_username")),
                new Subject(row.text("m_issuer"), row.text("m_sub")),
                row.optionalText("m_email"),
                row.optionalText("m_name"),
                row.constant("m_status", MembershipStatus.class),
                row.truth("m_enabled"),
                row.texts("m_roles").stream().map(Role::new).collect(Collectors.toSet()),
                row.instant("m_not_before"),
                row.instant("m_created_at"),
                row.instant("m_updated_at"));
    }
}
