-- What keeps a tenant that is provisioning, or being deleted, from its end: why the last try came to nothing, since when
-- none has come to anything, how many have, and when the next one is due. Beside it stands `tried_at`: nobody tries again
-- while a call of the last one may still be under way.
alter table tenantgate.tenants
    add column setback text collate "C" check (setback in (
        'PROVIDER_UNAVAILABLE', 'RATE_LIMITED', 'OVERLOADED', 'PERMISSION_MISSING', 'LIMIT_EXCEEDED', 'SHARD_FULL',
        'INTERNAL_ERROR')),
    add column setback_since timestamptz,
    add column tries integer not null default 0,
    add column next_try_at timestamptz not null default '-infinity',
    add constraint setback_whole check ((setback is null) = (setback_since is null));
drop index tenantgate.tenants_unfinished;
create index tenants_unfinished on tenantgate.tenants (next_try_at) where status = 'PROVISIONING';
