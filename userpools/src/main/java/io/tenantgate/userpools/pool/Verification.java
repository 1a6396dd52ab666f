package io.tenantgate.userpools.pool;

import java.util.Set;

/// Which addresses are proven, and when (`users-and-attributes.md`, sections 2 and 4.4).
///
/// @param automatic where a code goes without being asked for, on sign-up and on change
/// @param beforeUpdate where a new value stays pending until it is proven
public record Verification(Set<Contact> automatic, Set<Contact> beforeUpdate) {
    public static final Verification NONE = new Verification(Set.of(), Set.of());
    public static final Verification BEFORE_UPDATE =
            new Verification(Set.of(Contact.values()), Set.of(Contact.values()));

    public Verification {
        automatic = Set.copyOf(automatic);
        beforeUpdate = Set.copyOf(beforeUpdate);
        if (!automatic.containsAll(beforeUpdate)) {
            throw new IllegalArgumentException("What is verified before update must be verified automatically");
        }
    }
}
