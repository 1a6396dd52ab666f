-- Whoever guesses at a challenge begins anew after a few attempts.
alter table tenantgate.challenges add column attempts integer not null default 0;
