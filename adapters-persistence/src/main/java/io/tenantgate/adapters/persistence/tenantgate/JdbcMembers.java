package io.tenantgate.adapters.persistence.tenantgate;

import io.tenantgate.adapters.persistence.sql.Query;
import io.tenantgate.adapters.persistence.sql.Sql;
import io.tenantgate.application.port.Members;
import io.tenantgate.domain.members.LoginName;
import io.tenantgate.domain.members.Membership;
import io.tenantgate.domain.members.MembershipId;
import io.tenantgate.domain.members.Role;
import io.tenantgate.domain.members.Subject;
import io.tenantgate.domain.tenancy.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The table `members`. Who is only invited is not there yet.
public final class JdbcMembers implements Members {
    private static final String SELECT = "select " + MemberRow.COLUMNS
            + " from tenantgate.members m where tenant_id = :tenant and sub is not null and ";

    private final Sql sql;

    public JdbcMembers(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Membership> find(TenantId tenant, MembershipId id) {
        return one(tenant, sql.query(SELECT + "member_id = :member").set("member", id.value()));
    }

    @Override
    public Optional<Membership> byLoginName(TenantId tenant, LoginName name) {
        return one(tenant, sql.query(SELECT + "login_name = :name").set("name", name.value()));
    }

    @Override
    public Optional<Membership> bySubject(TenantId tenant, Subject subject) {
        var query = sql.query(SELECT + "issuer = :issuer and sub = :sub")
                .set("issuer", subject.issuer())
                .set("sub", subject.sub());
        return one(tenant, query);
    }

    @Override
    public List<Membership> first(TenantId tenant, int limit) {
        return sql.query(SELECT + "true order by member_id limit :limit")
                .set("tenant", tenant.value())
                .set("limit", limit)
                .many(row -> MemberRow.read(row, tenant));
    }

    private static Optional<Membership> one(TenantId tenant, Query query) {
        return query.set("tenant", tenant.value()).one(row -> MemberRow.read(row, tenant));
    }

    @Override
    public boolean add(Membership member) {
        Locks.take(sql, "members", member.subject());
        var insert = """
            insert into tenantgate.members (tenant_id, member_id, login_name, username, issuer, sub, email, name,
                email_key, name_key, status, enabled, roles, not_before, created_at, updated_at)
            values (:tenant, :member, :login, :username, :issuer, :sub, :email, :name,
                :emailKey, :nameKey, :status, :enabled, :roles, :from, :created, :updated)
            on conflict do nothing\
            """;
        return bind(sql.query(insert), member).update() == 1;
    }

    private static Query bind(Query insert, Membership member) {
        return insert.set("tenant", member.tenant().value())
                .set("member", member.id().value())
                .set("login", member.loginName().value())
                .set("username", member.username().value())
                .set("issuer", member.subject().issuer())
                .set("sub", member.subject().sub())
                .set("email", member.email())
                .set("name", member.name())
                .set("emailKey", member.email().map(Prefix::shortKey))
                .set("nameKey", member.name().map(Prefix::shortKey))
                .set("status", member.status())
                .set("enabled", member.enabled())
                .set("roles", member.roles().stream().map(Role::name).sorted().toList())
                .set("from", member.notBefore())
                .set("created", member.createdAt())
                .set("updated", member.updatedAt());
    }

    @Override
    public void describe(TenantId tenant, MembershipId id, Optional<String> email, Optional<String> name, Instant now) {
        var update = """
            update tenantgate.members
            set email = :email, name = :name, email_key = :emailKey, name_key = :nameKey, updated_at = :now
            where tenant_id = :tenant and member_id = :member\
            """;
        sql.query(update)
                .set("tenant", tenant.value())
                .set("member", id.value())
                .set("email", email)
                .set("name", name)
                .set("emailKey", email.map(Prefix::shortKey))
                .set("nameKey", name.map(Prefix::shortKey))
                .set("now", now)
                .update();
    }

    @Override
    public void refuseBefore(TenantId tenant, MembershipId id, Instant notBefore) {
        var update = """
            update tenantgate.members set not_before = greatest(not_before, :from)
            where tenant_id = :tenant and member_id = :member\
            """;
        sql.query(update)
                .set("tenant", tenant.value())
                .set("member", id.value())
                .set("from", notBefore)
                .update();
    }

    @Override
    public void remove(TenantId tenant, MembershipId id) {
        sql.query("delete from tenantgate.members where tenant_id = :tenant and member_id = :member")
                .set("tenant", tenant.value())
                .set("member", id.value())
                .update();
    }

    @Override
    public List<MembershipId> owners(TenantId tenant) {
        var select = """
            select member_id from tenantgate.members
            where tenant_id = :tenant and 'owner' = any(roles) and enabled and status = 'ACTIVE'
            order by member_id for update\
            """;
        return sql.query(select).set("tenant", tenant.value()).many(row -> new MembershipId(row.uuid("member_id")));
    }

    @Override
    public boolean belongsElsewhere(TenantId tenant, Subject subject) {
        Locks.take(sql, "members", subject);
        var others = """
            select 1 from tenantgate.members
            where issuer = :issuer and sub = :sub and tenant_id <> :tenant limit 1\
            """;
        return sql.query(others)
                .set("issuer", subject.issuer())
                .set("sub", subject.sub())
                .set("tenant", tenant.value())
                .exists();
    }
}
