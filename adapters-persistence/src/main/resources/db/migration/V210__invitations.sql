-- Who is invited stands in the member directory from then on, without an account until the invitation is taken up.
alter table tenantgate.members
    alter column username drop not null,
    alter column issuer drop not null,
    alter column sub drop not null,
    add constraint taken_up check (num_nulls(username, issuer, sub) = case status when 'INVITED' then 3 else 0 end);

-- What is known of an invitation beside its row there: the token as its SHA-256.
create table tenantgate.invitations (
    tenant_id uuid not null,
    invitation_id uuid not null,
    member_id uuid not null,
    token_hash bytea not null,
    inviter_type text collate "C" not null,
    inviter_id text not null,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    primary key (tenant_id, invitation_id),
    unique (tenant_id, token_hash),
    unique (tenant_id, member_id),
    foreign key (tenant_id, member_id) references tenantgate.members on delete cascade
);
call tenantgate.keep_apart('tenantgate.invitations');

-- When letters went to an address within the last hour.
create table tenantgate.invitation_letters (
    tenant_id uuid not null,
    address_hash bytea not null,
    moments timestamptz[] not null,
    forgotten_at timestamptz not null,
    primary key (tenant_id, address_hash)
);
create index invitation_letters_forgotten on tenantgate.invitation_letters (tenant_id, forgotten_at);
call tenantgate.keep_apart('tenantgate.invitation_letters');

alter table tenantgate.sign_up_attempts
    drop constraint sign_up_attempts_notice_check,
    add constraint sign_up_attempts_notice_check check (notice in ('CODE', 'ALREADY_REGISTERED', 'INVITED'));
