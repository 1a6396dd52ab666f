/// The closed list of what the audit trail records, and the shape of one event.
@NullMarked
package io.tenantgate.domain.audit;

import org.jspecify.annotations.NullMarked;
