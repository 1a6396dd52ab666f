/// Who calls: nobody known, a user of one tenant, a key of one tenant, an operator. A bearer is judged here, by the
/// same admission that sign-in asks.
@NullMarked
package io.tenantgate.application.callers;

import org.jspecify.annotations.NullMarked;
