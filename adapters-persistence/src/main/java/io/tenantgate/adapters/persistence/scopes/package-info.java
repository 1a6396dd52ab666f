/// Transactions, one per thread, and whose rows they may see.
///
/// Both contexts open the same [Transaction], each by its own port ([TenantScopes] for the application,
/// [PoolTransactions] for the engine), so that what the engine writes stands or falls with what Tenantgate writes.
/// The policies of row-level security read the two settings that [Visibility] names.
@NullMarked
package io.tenantgate.adapters.persistence.scopes;

import org.jspecify.annotations.NullMarked;
