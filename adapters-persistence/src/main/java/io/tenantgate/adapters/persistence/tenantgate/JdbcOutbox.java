package io.tenantgate.adapters.persistence.tenantgate;

import io.tenantgate.adapters.persistence.sql.Row;
import io.tenantgate.adapters.persistence.sql.Sql;
import io.tenantgate.application.port.Envelope;
import io.tenantgate.application.port.Outbox;
import io.tenantgate.application.port.Scope;
import io.tenantgate.application.port.Scopes;
import io.tenantgate.domain.tenancy.TenantId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The table `outbox`. A lease puts a message's time off: should its holder fall, it is due again.
public final class JdbcOutbox implements Outbox {
    private static final Logger LOG = LoggerFactory.getLogger(JdbcOutbox.class);

    private final Sql sql;
    private final Scopes scopes;
    private final SealedMessages messages;

    public JdbcOutbox(Sql sql, Scopes scopes, Envelope envelope) {
        this.sql = sql;
        this.scopes = scopes;
        this.messages = new SealedMessages(envelope, "outbox");
    }

    @Override
    public void add(Message message) {
        scopes.in(Scope.of(message.tenant()), () -> insert(message, true));
    }

    @Override
    public void pretend(Message message) {
        scopes.in(Scope.of(message.tenant()), () -> insert(message, false));
    }

    private int insert(Message message, boolean real) {
        var insert = """
            insert into tenantgate.outbox (tenant_id, message_id, due_at, attempts, message)
            select :tenant, :id, :due, 0, :message where :real\
            """;
        return sql.query(insert)
                .set("tenant", message.tenant().value())
                .set("id", message.id())
                .set("due", message.at())
                .set("message", messages.seal(message))
                .set("real", real)
                .update();
    }

    @Override
    public List<Leased> lease(Instant now, Instant until, int limit) {
        var lease = """
            with due as materialized (
                select tenant_id, message_id, due_at from tenantgate.outbox where due_at <= :now
                order by due_at, message_id limit :limit for update skip locked)
            update tenantgate.outbox o set due_at = :until, attempts = o.attempts + 1
            from due where o.tenant_id = due.tenant_id and o.message_id = due.message_id
            returning o.tenant_id, o.message_id, o.attempts - 1 as before, o.message\
            """;
        return sql.query(lease).set("now", now).set("until", until).set("limit", limit).many(this::leased).stream()
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(taken -> taken.message().at()))
                .toList();
    }

    /// One that cannot be read, or was altered, is left to its lease: it must not keep the others back.
    private Optional<Leased> leased(Row row) {
        var tenant = new TenantId(row.uuid("tenant_id"));
        var id = row.uuid("message_id");
        try {
            return Optional.of(new Leased(messages.open(tenant, id, row.bytes("message")), row.integer("before")));
        } catch (IllegalStateException e) {
            LOG.error("Message {} of the outbox cannot be read: {}", id, e.getMessage());
            return Optional.empty();
        }
    }

    @Override
    public void done(TenantId tenant, UUID id) {
        sql.query("delete from tenantgate.outbox where tenant_id = :tenant and message_id = :id")
                .set("tenant", tenant.value())
                .set("id", id)
                .update();
    }

    @Override
    public void failed(TenantId tenant, UUID id, Optional<Instant> retryAt) {
        retryAt.ifPresentOrElse(due -> putOff(tenant, id, due), () -> done(tenant, id));
    }

    private void putOff(TenantId tenant, UUID id, Instant due) {
        sql.query("update tenantgate.outbox set due_at = :due where tenant_id = :tenant and message_id = :id")
                .set("tenant", tenant.value())
                .set("id", id)
                .set("due", due)
                .update();
    }
}
