/// What all that a tenant's administration does has in common: who may, and where.
@NullMarked
package io.tenantgate.application.administration;

import org.jspecify.annotations.NullMarked;
