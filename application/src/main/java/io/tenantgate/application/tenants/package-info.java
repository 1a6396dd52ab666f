/// A tenant's life: onboarding, which provisions by strategy and survives a crash at any point, changes, suspension,
/// lists, deletion, which waits for its grace to be over, and how much room is left for more. [RegisterTenant] begins
/// it, [FinishDeletion] ends it.
@NullMarked
package io.tenantgate.application.tenants;

import org.jspecify.annotations.NullMarked;
