package io.tenantgate.adapters.rest.auth;

import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;

/// The user who a sign-up made.
@Serdeable.Serializable(naming = SnakeCaseStrategy.class)
record UserIdBody(String userId) {}
