-- Whether a tenant asked for the shard of a neighbour: where that turns out to be full, it lives in no other.
alter table tenantgate.shard_places add column bound boolean not null default false;
