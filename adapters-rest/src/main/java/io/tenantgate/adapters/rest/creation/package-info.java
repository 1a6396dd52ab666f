/// What `Idempotency-Key` does to a creating request: [Creations] runs it once and gives its first answer again.
@NullMarked
package io.tenantgate.adapters.rest.creation;

import org.jspecify.annotations.NullMarked;
