/// A tenant's life: onboarding, which provisions by strategy and survives a crash at any point, suspension, lists,
/// and how much room is left for more.
@NullMarked
package io.tenantgate.application.tenants;

import org.jspecify.annotations.NullMarked;
