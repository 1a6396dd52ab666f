-- What was begun at a provider that joins no transaction. It goes with its outcome: a row that stays is looked at by
-- whoever comes when it is due.
create table tenantgate.intents (
    tenant_id uuid not null,
    intent_id uuid not null,
    login_name text collate "C" not null,
    kind text collate "C" not null check (kind in ('CONFIRMING', 'TAKING_UP', 'LEAVING', 'STRAYING')),
    invitation_id uuid,
    username text collate "C",
    issuer text collate "C",
    sub text collate "C",
    begun_at timestamptz not null,
    due_at timestamptz not null,
    primary key (tenant_id, intent_id)
);
create index intents_due on tenantgate.intents (due_at, intent_id);
create index intents_by_name on tenantgate.intents (tenant_id, login_name);
call tenantgate.keep_apart('tenantgate.intents');
