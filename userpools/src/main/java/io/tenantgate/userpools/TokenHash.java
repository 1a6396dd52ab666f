package io.tenantgate.userpools;

import java.util.HexFormat;
import java.util.regex.Pattern;

/// The SHA-256 of an [OpaqueToken], as 64 hexadecimal digits.
public record TokenHash(String hex) {
    private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{64}");

    public TokenHash {
        if (!SHAPE.matcher(hex).matches()) {
            throw new IllegalArgumentException("Not a SHA-256");
        }
    }

    static TokenHash of(byte[] digest) {
        return new TokenHash(HexFormat.of().formatHex(digest));
    }

    public byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }
}
