package io.tenantgate.adapters.persistence.tenantgate;

import io.tenantgate.adapters.persistence.sql.Row;
import io.tenantgate.domain.members.DirectoryEntry;
import io.tenantgate.domain.members.LoginName;
import io.tenantgate.domain.members.MembershipId;
import io.tenantgate.domain.members.MembershipStatus;
import io.tenantgate.domain.members.Role;
import io.tenantgate.domain.members.Subject;
import java.util.stream.Collectors;

/// How a row of `members` becomes a line of the directory, whether or not there is an account.
final class EntryRow {
    private EntryRow() {}

    static DirectoryEntry read(Row row) {
        return new DirectoryEntry(
                new MembershipId(row.uuid("m_id")),
                new LoginName(row.text("m_login_name")),
                row.optionalText("m_sub").map(sub -> new Subject(row.text("m_issuer"), sub)),
                row.optionalText("m_email"),
                row.optionalText("m_name"),
                row.constant("m_status", MembershipStatus.class),
                row.truth("m_enabled"),
                row.texts("m_roles").stream().map(Role::new).collect(Collectors.toSet()),
                row.instant("m_created_at"),
                row.instant("m_updated_at"));
    }
}
