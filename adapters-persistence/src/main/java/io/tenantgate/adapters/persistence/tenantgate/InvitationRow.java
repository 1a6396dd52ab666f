package io.tenantgate.adapters.persistence.tenantgate;

import io.tenantgate.adapters.persistence.sql.Row;
import io.tenantgate.domain.audit.Actor;
import io.tenantgate.domain.members.Invitation;
import io.tenantgate.domain.members.InvitationId;
import io.tenantgate.domain.members.LoginName;
import io.tenantgate.domain.members.MembershipId;
import io.tenantgate.domain.members.Role;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.stream.Collectors;

/// How a row of `invitations` and its row of the directory become an invitation.
final class InvitationRow {
    static final String COLUMNS = """
        i.tenant_id, i.invitation_id, i.member_id, i.inviter_type, i.inviter_id, i.created_at, i.expires_at,
        m.login_name, m.name, m.roles
        """;

    private InvitationRow() {}

    static Invitation read(Row row) {
        return new Invitation(
                new TenantId(row.uuid("tenant_id")),
                new InvitationId(row.uuid("invitation_id")),
                new MembershipId(row.uuid("member_id")),
                new LoginName(row.text("login_name")),
                row.optionalText("name"),
                row.texts("roles").stream().map(Role::new).collect(Collectors.toSet()),
                new Actor(row.constant("inviter_type", Actor.Type.class), row.text("inviter_id")),
                row.instant("created_at"),
                row.instant("expires_at"));
    }
}
