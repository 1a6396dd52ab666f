/// The audit trail: lists, exports that are written as they are read, the proof of its chain, and the erasure of a
/// person. [AuditQuery] takes what is asked for, [EventBody] is what each answer shows of an event, [AuditVerdictBody]
/// what is thought of the chain.
@NullMarked
package io.tenantgate.adapters.rest.audit;

import org.jspecify.annotations.NullMarked;
