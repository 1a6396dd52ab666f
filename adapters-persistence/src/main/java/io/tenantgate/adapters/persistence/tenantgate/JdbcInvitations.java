package io.tenantgate.adapters.persistence.tenantgate;

import io.tenantgate.adapters.persistence.sql.Query;
import io.tenantgate.adapters.persistence.sql.Sql;
import io.tenantgate.application.port.Invitations;
import io.tenantgate.domain.members.Invitation;
import io.tenantgate.domain.members.InvitationId;
import io.tenantgate.domain.members.LoginName;
import io.tenantgate.domain.members.Role;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.List;
import java.util.Optional;

/// The tables `invitations` and `members`. Of an invited row in the directory only this store knows.
public final class JdbcInvitations implements Invitations {
    private static final String SELECT = "select " + InvitationRow.COLUMNS + """
        from tenantgate.invitations i
        join tenantgate.members m on m.tenant_id = i.tenant_id and m.member_id = i.member_id
        where i.tenant_id = :tenant\
        """;

    private final Sql sql;

    public JdbcInvitations(Sql sql) {
        this.sql = sql;
    }

    @Override
    public boolean add(Invitation invitation, byte[] tokenHash) {
        if (!addInvited(invitation)) {
            return false;
        }
        var insert = """
            insert into tenantgate.invitations (tenant_id, invitation_id, member_id, token_hash, inviter_type,
                inviter_id, created_at, expires_at)
            values (:tenant, :invitation, :member, :hash, :inviter, :inviterId, :created, :expires)\
            """;
        sql.query(insert)
                .set("tenant", invitation.tenant().value())
                .set("invitation", invitation.id().value())
                .set("member", invitation.member().value())
                .set("hash", tokenHash)
                .set("inviter", invitation.invitedBy().type())
                .set("inviterId", invitation.invitedBy().id())
                .set("created", invitation.createdAt())
                .set("expires", invitation.expiresAt())
                .update();
        return true;
    }

    private boolean addInvited(Invitation invitation) {
        var insert = """
            insert into tenantgate.members (tenant_id, member_id, login_name, email, email_key, name, name_key, status,
                enabled, roles, not_before, created_at, updated_at)
            values (:tenant, :member, :login, :login, :login, :name, :nameKey, 'INVITED', true, :roles, 'epoch', :now,
                :now)
            on conflict do nothing\
            """;
        return sql.query(insert)
                        .set("tenant", invitation.tenant().value())
                        .set("member", invitation.member().value())
                        .set("login", invitation.email().value())
                        .set("name", invitation.name())
                        .set("nameKey", invitation.name().map(Prefix::shortKey))
                        .set(
                                "roles",
                                invitation.roles().stream()
                                        .map(Role::name)
                                        .sorted()
                                        .toList())
                        .set("now", invitation.createdAt())
                        .update()
                == 1;
    }

    @Override
    public Optional<Invitation> find(TenantId tenant, InvitationId id) {
        return one(
                tenant, sql.query(SELECT + " and i.invitation_id = :invitation").set("invitation", id.value()));
    }

    @Override
    public Optional<Invitation> byLoginName(TenantId tenant, LoginName name) {
        return one(tenant, sql.query(SELECT + " and m.login_name = :name").set("name", name.value()));
    }

    @Override
    public Optional<Invitation> byToken(TenantId tenant, byte[] tokenHash) {
        return one(
                tenant,
                sql.query(SELECT + " and i.token_hash = :hash for update of i").set("hash", tokenHash));
    }

    private static Optional<Invitation> one(TenantId tenant, Query query) {
        return query.set("tenant", tenant.value()).one(InvitationRow::read);
    }

    @Override
    public List<Invitation> page(TenantId tenant, Optional<InvitationId> before, int limit) {
        var after = before.isPresent() ? " and i.invitation_id < :before" : "";
        var page = sql.query(SELECT + after + " order by i.invitation_id desc limit :limit");
        before.ifPresent(id -> page.set("before", id.value()));
        return page.set("tenant", tenant.value()).set("limit", limit).many(InvitationRow::read);
    }

    @Override
    public boolean renew(Invitation invitation, byte[] tokenHash) {
        var update = """
            update tenantgate.invitations set token_hash = :hash, expires_at = :expires
            where tenant_id = :tenant and invitation_id = :invitation\
            """;
        return sql.query(update)
                        .set("tenant", invitation.tenant().value())
                        .set("invitation", invitation.id().value())
                        .set("hash", tokenHash)
                        .set("expires", invitation.expiresAt())
                        .update()
                == 1;
    }

    /// The invitation goes first, as it is what others wait for.
    @Override
    public boolean remove(Invitation invitation) {
        var delete = """
            with gone as (
                delete from tenantgate.invitations where tenant_id = :tenant and invitation_id = :invitation
                returning tenant_id, member_id)
            delete from tenantgate.members m using gone
            where m.tenant_id = gone.tenant_id and m.member_id = gone.member_id and m.status = 'INVITED'\
            """;
        return sql.query(delete)
                        .set("tenant", invitation.tenant().value())
                        .set("invitation", invitation.id().value())
                        .update()
                == 1;
    }
}
