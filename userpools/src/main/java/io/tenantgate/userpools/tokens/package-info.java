/// Tokens: minted in one place, [Mint], which asks for admission first; refreshed, revoked and verified by the use
/// cases beside it (`tokens-and-security.md`, sections 1 to 8).
@NullMarked
package io.tenantgate.userpools.tokens;

import org.jspecify.annotations.NullMarked;
