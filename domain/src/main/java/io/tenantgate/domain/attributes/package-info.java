/// The attributes that accounts may have, as tenants know them.
@NullMarked
package io.tenantgate.domain.attributes;

import org.jspecify.annotations.NullMarked;
