/// The quotas held against the API that they are for.
@org.jspecify.annotations.NullMarked
package io.tenantgate.adapters.cognito.quota;
