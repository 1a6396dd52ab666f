-- Messages that wait to be sent. A lease moves `due_at`; what a message tells is sealed, since it may hold a code.
create table tenantgate.outbox (
    tenant_id uuid not null,
    message_id uuid not null,
    due_at timestamptz not null,
    attempts integer not null,
    message bytea not null,
    primary key (tenant_id, message_id)
);
create index outbox_due on tenantgate.outbox (due_at, message_id);
call tenantgate.keep_apart('tenantgate.outbox');

-- Where messages end while developing. The recipient is there as an HMAC, to be asked for.
create table tenantgate.dev_messages (
    tenant_id uuid not null,
    message_id uuid not null,
    recipient_mac bytea not null,
    at timestamptz not null,
    message bytea not null,
    primary key (tenant_id, message_id)
);
create index dev_messages_newest on tenantgate.dev_messages (at, message_id);
call tenantgate.keep_apart('tenantgate.dev_messages');
