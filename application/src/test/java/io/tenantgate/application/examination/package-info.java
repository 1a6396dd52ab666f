/// Examples of what is seen of providers.
@NullMarked
package io.tenantgate.application.examination;

import org.jspecify.annotations.NullMarked;
