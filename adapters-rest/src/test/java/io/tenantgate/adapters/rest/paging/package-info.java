/// Pages and cursors.
@NullMarked
package io.tenantgate.adapters.rest.paging;

import org.jspecify.annotations.NullMarked;
