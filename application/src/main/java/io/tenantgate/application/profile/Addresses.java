package io.tenantgate.application.profile;

import io.tenantgate.application.Rejection;
import java.util.Optional;
import java.util.Set;

/// The attributes that a code can prove.
final class Addresses {
    private static final Set<String> NAMES = Set.of("email", "phone_number");

    private Addresses() {}

    static Optional<Rejection> objection(String attribute) {
        return NAMES.contains(attribute)
                ? Optional.empty()
                : Optional.of(Rejection.Invalid.of("name", "is email or phone_number"));
    }
}
