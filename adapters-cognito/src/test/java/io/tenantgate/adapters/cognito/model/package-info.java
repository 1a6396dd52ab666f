/// What AWS's own model of the API says of requests, answers and errors, for tests. It knows nothing of this module:
/// whatever passes for a request is held against it, also by the servers that stand in for Cognito.
@NullMarked
package io.tenantgate.adapters.cognito.model;

import org.jspecify.annotations.NullMarked;
