-- What an open sign-up holds where its provider holds nobody before the address is proven: sealed, since a password and
-- the code are in it. It goes with its row.
alter table tenantgate.sign_up_attempts add column unproven bytea;
create index sign_up_attempts_by_username on tenantgate.sign_up_attempts (tenant_id, username);
