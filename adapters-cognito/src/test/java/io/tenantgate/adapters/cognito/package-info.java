/// Tests of the provider on Amazon Cognito: the real SDK against servers on loopback, and no mocks.
@NullMarked
package io.tenantgate.adapters.cognito;

import org.jspecify.annotations.NullMarked;
