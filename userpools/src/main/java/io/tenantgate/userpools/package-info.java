/// The built-in provider: an engine that behaves as Amazon Cognito user pools do. A bounded context of its own that
/// knows pools, clients and accounts, and no tenant.
@NullMarked
package io.tenantgate.userpools;

import org.jspecify.annotations.NullMarked;
