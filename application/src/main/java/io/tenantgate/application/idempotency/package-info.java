/// A creating request that is repeated under the same key makes one thing and gives its first answer.
@NullMarked
package io.tenantgate.application.idempotency;

import org.jspecify.annotations.NullMarked;
