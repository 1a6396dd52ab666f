-- When somebody last began to provision a tenant: it is theirs for a while, and then anybody's.
alter table tenantgate.tenants add column tried_at timestamptz not null default now();
drop index tenantgate.tenants_unfinished;
create index tenants_unfinished on tenantgate.tenants (tried_at) where status = 'PROVISIONING';

-- Until when somebody makes a shard's pool, and what its tenants share there.
alter table tenantgate.shards add column making_until timestamptz not null default '-infinity';
