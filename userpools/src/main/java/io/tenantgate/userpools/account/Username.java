package io.tenantgate.userpools.account;

import io.tenantgate.userpools.pool.SignInNames;
import java.util.regex.Pattern;

/// A username, or an alias where one is accepted in its place: 1 to 128 letters, marks, symbols, numbers and
/// punctuation, no white space (`users-and-attributes.md`, section 4.1).
public record Username(String value) {
    private static final Pattern SHAPE = Pattern.compile("[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]{1,128}");

    public Username {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a username");
        }
    }

    /// What all spellings share, also in a pool that regards case.
    public String folded() {
        return SignInNames.Form.CASE_INSENSITIVE.key(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
