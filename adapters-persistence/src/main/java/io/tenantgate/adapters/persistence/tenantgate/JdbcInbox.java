package io.tenantgate.adapters.persistence.tenantgate;

import io.tenantgate.adapters.persistence.sql.Query;
import io.tenantgate.adapters.persistence.sql.Row;
import io.tenantgate.adapters.persistence.sql.Sql;
import io.tenantgate.application.port.Envelope;
import io.tenantgate.application.port.Inbox;
import io.tenantgate.application.port.Outbox.Message;
import io.tenantgate.application.port.Scope;
import io.tenantgate.application.port.Scopes;
import io.tenantgate.domain.tenancy.TenantId;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The table `dev_messages`. What came in last decides what is too old to keep.
public final class JdbcInbox implements Inbox {
    private final Sql sql;
    private final Scopes scopes;
    private final Envelope envelope;
    private final SealedMessages messages;

    public JdbcInbox(Sql sql, Scopes scopes, Envelope envelope) {
        this.sql = sql;
        this.scopes = scopes;
        this.envelope = envelope;
        this.messages = new SealedMessages(envelope, "dev_messages");
    }

    @Override
    public void deliver(Message message) {
        scopes.in(Scope.PLATFORM, () -> {
            insert(message);
            return forget(message);
        });
    }

    private void insert(Message message) {
        var insert = """
            insert into tenantgate.dev_messages (tenant_id, message_id, recipient_mac, at, message)
            values (:tenant, :id, :recipient, :at, :message)
            on conflict (tenant_id, message_id) do nothing\
            """;
        sql.query(insert)
                .set("tenant", message.tenant().value())
                .set("id", message.id())
                .set("recipient", macOf(message.recipient()))
                .set("at", message.at())
                .set("message", messages.seal(message))
                .update();
    }

    private int forget(Message newest) {
        var forget = """
            delete from tenantgate.dev_messages where at < :at::timestamptz - interval '24 hours'
                or (at, message_id) < (
                    select at, message_id from tenantgate.dev_messages
                    order by at desc, message_id desc offset 999 limit 1)\
            """;
        return sql.query(forget).set("at", newest.at()).update();
    }

    @Override
    public List<Message> read(Optional<String> recipient, Optional<TenantId> tenant, int limit) {
        return scopes.in(
                Scope.PLATFORM,
                () -> select(recipient, tenant).set("limit", limit).many(this::message));
    }

    private Query select(Optional<String> recipient, Optional<TenantId> tenant) {
        var select = sql.query("select tenant_id, message_id, message from tenantgate.dev_messages where true"
                + (recipient.isPresent() ? " and recipient_mac = :recipient" : "")
                + (tenant.isPresent() ? " and tenant_id = :tenant" : "")
                + " order by at desc, message_id desc limit :limit");
        recipient.ifPresent(address -> select.set("recipient", macOf(address)));
        tenant.ifPresent(id -> select.set("tenant", id.value()));
        return select;
    }

    private byte[] macOf(String recipient) {
        return envelope.mac(
                "inbox-recipient", recipient.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
    }

    private Message message(Row row) {
        return messages.open(new TenantId(row.uuid("tenant_id")), row.uuid("message_id"), row.bytes("message"));
    }
}
