/// Sessions: the row by issuer and `origin_jti` that makes a bearer one tenant's, refresh with rotation and reuse
/// detection, sign-out.
@NullMarked
package io.tenantgate.application.sessions;

import org.jspecify.annotations.NullMarked;
