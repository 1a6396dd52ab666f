package io.tenantgate.domain.domains;

import java.util.regex.Pattern;

/// A domain of two labels or more, as the DNS has it: lower case, in letters, digits and hyphens, without a final dot.
/// Other scripts stand as `xn--` (RFC 5890).
public record DomainName(String value) {
    private static final int LONGEST = 240;
    private static final Pattern SHAPE =
            Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])");

    public DomainName {
        if (!isDomainName(value)) {
            throw new IllegalArgumentException("Not a domain name");
        }
    }

    /// Whether the text can be one. With what is asked for below it, it fits into the 253 characters of a name.
    public static boolean isDomainName(String text) {
        return text.length() <= LONGEST && SHAPE.matcher(text).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
