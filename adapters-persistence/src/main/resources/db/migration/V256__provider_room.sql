-- Where a provider has said that it holds no more of something: such a shard is spared for a while, whatever its capacity.
alter table tenantgate.shards add column full_until timestamptz not null default '-infinity';

-- How many tenants have a pool of their own at a provider that bounds the number of pools.
create index tenants_with_pools on tenantgate.tenants (provider) where strategy = 'POOL' and status <> 'DELETED';
