-- The ground both contexts stand on. Numbers: V1xx belongs to userpools, V2xx to tenantgate; they may land in any order.
-- ${app} is the role that the service runs as: it owns nothing, and row-level security binds it.

grant usage on schema tenantgate, userpools to ${app};

alter default privileges in schema tenantgate grant select, insert, update, delete on tables to ${app};
alter default privileges in schema userpools grant select, insert, update, delete on tables to ${app};
alter default privileges in schema tenantgate grant usage on sequences to ${app};
alter default privileges in schema userpools grant usage on sequences to ${app};

-- Whose rows a statement may see: a tenant's id, or 'platform'. To have said nothing is an error, never an empty answer.
create function tenantgate.scope() returns text
    language plpgsql stable parallel safe
    as $$
declare
    said constant text := current_setting('tenantgate.scope', true);
begin
    if said is null or said = '' then
        raise exception 'No tenantgate.scope is set' using errcode = 'insufficient_privilege';
    end if;
    return said;
end
$$;

-- The same for the engine: a pool's id, or '*' for a look-up across pools.
create function userpools.pool() returns text
    language plpgsql stable parallel safe
    as $$
declare
    said constant text := current_setting('tenantgate.pool', true);
begin
    if said is null or said = '' then
        raise exception 'No tenantgate.pool is set' using errcode = 'insufficient_privilege';
    end if;
    return said;
end
$$;

-- Platform-wide: which sets of migrations were applied here, so that a start need not ask the migrator.
create table tenantgate.applied_migrations (
    digest text primary key,
    at timestamptz not null default now()
);
revoke insert, update, delete on tenantgate.applied_migrations from ${app};

-- Platform-wide: the keys that secrets are sealed under, one for Tenantgate and one per pool, wrapped by the master key.
create table tenantgate.data_keys (
    owner text primary key,
    id uuid not null unique,
    master text not null,
    wrapped bytea not null,
    created_at timestamptz not null default now()
);
revoke update, delete on tenantgate.data_keys from ${app};
