package io.tenantgate.adapters.rest.tokens;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/// The three parts of a signed token in compact form (RFC 7515, section 7.1), taken only in their one canonical
/// encoding: a token whose last bits were changed is another token.
///
/// @param signed what the signature is over
@SuppressWarnings("ArrayRecordComponent") // made and read here alone
record Compact(byte[] header, byte[] payload, byte[] signature, byte[] signed) {
    private static final int LONGEST = 16 * 1024;

    static Optional<Compact> of(String text) {
        int first = text.indexOf('.');
        int last = text.lastIndexOf('.');
        if (text.length() > LONGEST || first <= 0 || last == first || text.indexOf('.', first + 1) != last) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Compact(
                    decode(text.substring(0, first)),
                    decode(text.substring(first + 1, last)),
                    decode(text.substring(last + 1)),
                    text.substring(0, last).getBytes(StandardCharsets.US_ASCII)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static byte[] decode(String part) {
        var bytes = Base64.getUrlDecoder().decode(part);
        if (!Base64.getUrlEncoder().withoutPadding().encodeToString(bytes).equals(part)) {
            throw new IllegalArgumentException("Not the canonical form");
        }
        return bytes;
    }
}
