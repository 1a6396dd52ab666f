/// Tenantgate's own stores, in the schema `tenantgate`: a class for each port of
/// [io.tenantgate.application.port], a statement for each deed.
///
/// Every statement names the tenant, and row-level security stands behind it: what a scope may not see is not there.
/// `…Row` classes tell how columns become values; [Canonical] how texts become hashes.
@NullMarked
package io.tenantgate.adapters.persistence.tenantgate;

import org.jspecify.annotations.NullMarked;
