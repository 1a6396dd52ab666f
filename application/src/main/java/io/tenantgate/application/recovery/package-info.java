/// Forgotten passwords. Nothing tells whether an account is known.
@NullMarked
package io.tenantgate.application.recovery;

import org.jspecify.annotations.NullMarked;
