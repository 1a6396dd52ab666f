package io.tenantgate.adapters.rest.auth;

import io.micronaut.serde.annotation.Serdeable;

/// The answer to a refresh.
@Serdeable.Serializable
record RefreshBody(TokensBody tokens) {}
