package io.tenantgate.userpools.client;

import java.util.Optional;
import java.util.Set;

/// Which attributes a client may read and write; absent: all of the pool, those of tomorrow included
/// (`users-and-attributes.md`, section 7.5).
public record AttributePermissions(Optional<Set<String>> readable, Optional<Set<String>> writable) {
    public static final AttributePermissions ALL = new AttributePermissions(Optional.empty(), Optional.empty());

    public AttributePermissions {
        readable = readable.map(Set::copyOf);
        writable = writable.map(Set::copyOf);
    }

    public boolean readable(String attribute) {
        return readable.map(names -> names.contains(attribute)).orElse(true);
    }

    public boolean writable(String attribute) {
        return writable.map(names -> names.contains(attribute)).orElse(true);
    }
}
