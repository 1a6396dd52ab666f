/// The keys that tokens are signed with: two RSA pairs per pool, one for access and one for ID tokens
/// (`tokens-and-security.md`, section 2).
///
/// [KeyBank] keeps finished pairs in stock, since making one takes long; [PoolKeyring] finds a pool's own and keeps
/// what never changes in memory; [SigningProvider] decides who computes. [Jwks] and [Discovery] are what a pool
/// publishes, under the issuer that [IssuerTemplate] names.
@NullMarked
package io.tenantgate.userpools.keys;

import org.jspecify.annotations.NullMarked;
