-- A hash index that grows has buckets twice as full as others until they are split in their turn. Filled to two fifths, the
-- fuller ones still fit a page, so that a look-up is one page of the index whatever its size.
drop index tenantgate.members_by_id;
create index members_by_id on tenantgate.members using hash (member_id) with (fillfactor = 40);
drop index tenantgate.audit_events_looked_up;
create index audit_events_looked_up on tenantgate.audit_events using hash (event_id) with (fillfactor = 40);
drop index tenantgate.audit_personal_looked_up;
create index audit_personal_looked_up on tenantgate.audit_personal using hash (event_id) with (fillfactor = 40);
