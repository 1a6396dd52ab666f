/// Pages of lists, as use cases answer them.
@NullMarked
package io.tenantgate.application.paging;

import org.jspecify.annotations.NullMarked;
