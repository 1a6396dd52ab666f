-- What a sign-up was answered before it was done at its provider: one thing at a time for each. A lease moves `due_at`.
-- What is to be asked is sealed, since it holds a password; it goes with its row, or before.
create table tenantgate.errands (
    tenant_id uuid not null,
    attempt_id uuid not null,
    username text collate "C" not null,
    kind text collate "C" not null check (kind in ('REGISTER', 'RESEND', 'DISCARD')),
    request bytea,
    due_at timestamptz not null,
    tries integer not null,
    primary key (tenant_id, attempt_id),
    constraint request_of_kind check ((kind = 'REGISTER') = (request is not null))
);
create index errands_due on tenantgate.errands (due_at, attempt_id);
call tenantgate.keep_apart('tenantgate.errands');
