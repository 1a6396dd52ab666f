/// The attributes that a tenant's accounts may have: read by whoever administers the tenant, added to where the pool is
/// the tenant's own, and never changed. [AddAttribute] writes down what it begins at a provider that joins no
/// transaction, and [FinishAdditions] finishes it after a cut.
@NullMarked
package io.tenantgate.application.attributes;

import org.jspecify.annotations.NullMarked;
