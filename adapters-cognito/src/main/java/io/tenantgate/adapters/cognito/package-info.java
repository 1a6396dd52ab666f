/// The provider ports on Amazon Cognito. Its file names run parallel to those of the provider on the built-in user
/// pools, so that the two read side by side; no AWS SDK type leaves this package.
@NullMarked
package io.tenantgate.adapters.cognito;

import org.jspecify.annotations.NullMarked;
