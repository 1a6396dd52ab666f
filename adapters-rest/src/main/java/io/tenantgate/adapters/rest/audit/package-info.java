/// The audit trail: lists, and exports that are written as they are read. [AuditQuery] takes what is asked for,
/// [EventBody] is what each answer shows of an event.
@NullMarked
package io.tenantgate.adapters.rest.audit;

import org.jspecify.annotations.NullMarked;
