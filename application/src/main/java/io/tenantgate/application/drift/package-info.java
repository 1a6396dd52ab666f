/// Drift: [ReconcileTenant] compares a tenant with its provider, a page at a time, and repairs what differs. The place
/// is looked at first ([PlaceDrift]), then each member's account ([MemberDrift]), then the accounts that have the
/// tenant's evidence and are nobody's ([StrayDrift]). Who is right is decision 196.
@NullMarked
package io.tenantgate.application.drift;

import org.jspecify.annotations.NullMarked;
