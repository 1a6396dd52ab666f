/// What is wrong with the providers: [CheckProvider] says it when an operator asks.
@NullMarked
package io.tenantgate.application.examination;

import org.jspecify.annotations.NullMarked;
