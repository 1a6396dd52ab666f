/// Secrets at rest: `version | key id | nonce | ciphertext`, AES-256-GCM under data keys, which the master key wraps.
///
/// [Sealing] seals and signs under the [DataKeys]: one for Tenantgate, one for the key bank, one per pool. What is
/// sealed is bound to its table, column and row: moved elsewhere it does not open. The two contexts see it through
/// [TenantgateEnvelope] and [PoolVault]. [MasterKeyRotation] wraps the data keys anew; nothing sealed is touched.
@NullMarked
package io.tenantgate.adapters.persistence.envelope;

import org.jspecify.annotations.NullMarked;
