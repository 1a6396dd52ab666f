/// Drift: where a provider holds something else than what is known here of a tenant, and what is done about it. Found
/// and repaired by `application.drift`; what each is compared with, and who is right, is decision 196.
@NullMarked
package io.tenantgate.domain.drift;

import org.jspecify.annotations.NullMarked;
