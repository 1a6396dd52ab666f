/// Request quotas of providers: what an account may ask of a provider in a second is shared by all tenants and all
/// instances.
///
/// A provider's adapter says its [Demand] to the [QuotaGovernor] before each call, and whether it was throttled
/// after. For each quota there is a [Lane] of those who wait in this instance; what it decides, a [Line] says, which
/// knows no thread and no clock. Tokens come from [io.tenantgate.application.port.QuotaBuckets], which all instances
/// share, for a quarter of a second at a time; who waits is served by a [FairQueue], a tenant's call at a time, and
/// whoever had more than its [Shares] after the others. [ShowQuotas] tells operators how much of each quota is used and
/// which breaks first.
@NullMarked
package io.tenantgate.application.quotas;

import org.jspecify.annotations.NullMarked;
