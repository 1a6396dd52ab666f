/// JSON as tokens and challenges carry it, read strictly and written plainly.
@NullMarked
package io.tenantgate.userpools.json;

import org.jspecify.annotations.NullMarked;
