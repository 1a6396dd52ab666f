/// Tokens: the reader that bearers go through ([Rs256Tokens]), verification for backends, and what they need to verify
/// tokens by themselves.
@NullMarked
package io.tenantgate.adapters.rest.tokens;

import org.jspecify.annotations.NullMarked;
