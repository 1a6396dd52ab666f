/// Tenants and where each of them lives. A [TenancyStrategy] answers two questions, where the accounts are and what
/// proves that they belong; everything behind provisioning sees its answer, a [Placement], and never asks which it was.
@NullMarked
package io.tenantgate.domain.tenancy;

import org.jspecify.annotations.NullMarked;
