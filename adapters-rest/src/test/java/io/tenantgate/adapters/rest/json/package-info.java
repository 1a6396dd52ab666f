/// Bodies, good and bad.
@NullMarked
package io.tenantgate.adapters.rest.json;

import org.jspecify.annotations.NullMarked;
