/// Lists come in pages: `limit` 1 to 100, and an opaque cursor that names the last thing of the page before.
@NullMarked
package io.tenantgate.adapters.rest.paging;

import org.jspecify.annotations.NullMarked;
