package io.tenantgate.application.members;

import io.tenantgate.application.Rejection;
import io.tenantgate.application.profile.ProtectedAttributes;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/// What an administrator may write: what a person may, and whether an address is proven, for which they vouch.
final class AdministeredAttributes {
    private static final Set<String> VOUCHED_FOR = Set.of("email_verified", "phone_number_verified");

    private AdministeredAttributes() {}

    static Optional<Rejection> objection(Collection<String> names) {
        var others = names.stream().filter(name -> !VOUCHED_FOR.contains(name)).toList();
        return ProtectedAttributes.firstOf(others).map(Rejection.ReadOnlyAttribute::new);
    }
}
