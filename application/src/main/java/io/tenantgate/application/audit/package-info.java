/// Writes the audit trail, in the transaction of what it records.
@NullMarked
package io.tenantgate.application.audit;

import org.jspecify.annotations.NullMarked;
