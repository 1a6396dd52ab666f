package io.tenantgate.userpools.account;

import java.util.Locale;
import java.util.regex.Pattern;

/// What names an account in a request: its username or, where the pool has aliases, a verified address. 1 to 128
/// letters,
/// marks, symbols, numbers and punctuation (`spec/users-and-attributes.md`, section 4.1).
public record Username(String value) {
    private static final Pattern SHAPE = Pattern.compile("[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]{1,128}");

    public Username {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a username");
        }
    }

    /// What is compared in a pool that does not regard case.
    public String folded() {
        return value.toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return value;
    }
}
