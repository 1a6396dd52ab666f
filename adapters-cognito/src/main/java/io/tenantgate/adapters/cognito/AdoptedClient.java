package io.tenantgate.adapters.cognito;

import java.util.Optional;

/// A user pool that a team had before, and the app client of it by which people sign in.
///
/// @param pool its id
/// @param client its id
/// @param secret absent where Cognito is asked for it, or where the client has none
public record AdoptedClient(String pool, String client, Optional<ClientSecret> secret) {}
