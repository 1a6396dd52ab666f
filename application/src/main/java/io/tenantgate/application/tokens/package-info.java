/// Tokens that others ask about: verification, and what a backend must check by itself.
@NullMarked
package io.tenantgate.application.tokens;

import org.jspecify.annotations.NullMarked;
