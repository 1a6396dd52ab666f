/// The audit trail. [io.tenantgate.application.audit.AuditTrail] writes it, in the transaction of what it records;
/// [io.tenantgate.application.audit.SealTrail] seals it after, each tenant's events in a chain;
/// [io.tenantgate.application.audit.VerifyTrail] tells whether it was altered;
/// [io.tenantgate.application.audit.ListEvents] and [io.tenantgate.application.audit.ExportEvents] read it;
/// [io.tenantgate.application.audit.EraseFromTrail] takes a person out of it, and
/// [io.tenantgate.application.audit.RemoveOldEvents] what is kept for long enough.
@NullMarked
package io.tenantgate.application.audit;

import org.jspecify.annotations.NullMarked;
