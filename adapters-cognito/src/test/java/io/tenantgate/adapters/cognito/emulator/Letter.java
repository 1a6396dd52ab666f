package io.tenantgate.adapters.cognito.emulator;

import java.util.Optional;

/// A message that was sent.
///
/// @param code absent where it holds none
public record Letter(String address, Optional<String> code) {}
