/// What a sign-in is about: challenges, issued tokens, the claims of a token whose signature is proven.
@NullMarked
package io.tenantgate.domain.auth;

import org.jspecify.annotations.NullMarked;
