package io.tenantgate.userpools.tokens;

import io.tenantgate.userpools.json.JsonReader;
import io.tenantgate.userpools.keys.VerifyingKey;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A token taken apart and not yet believed (RFC 7515, compact form): RS256 with a header of exactly `kid` and `alg`.
/// Whatever else stands in a header (`jku`, `jwk`, `x5u`, `crit`, `typ`) makes it no token of ours.
final class CompactToken {
    private static final int LONGEST = 16_384;
    private static final Set<String> HEADER = Set.of("kid", "alg");
    private static final Base64.Decoder DECODER = Base64.getUrlDecoder();
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    private final String kid;
    private final Map<String, Object> claims;
    private final byte[] signed;
    private final byte[] signature;

    private CompactToken(String kid, Map<String, Object> claims, byte[] signed, byte[] signature) {
        this.kid = kid;
        this.claims = claims;
        this.signed = signed;
        this.signature = signature;
    }

    static Optional<CompactToken> parse(String text) {
        var first = text.indexOf('.');
        var last = text.lastIndexOf('.');
        if (text.length() > LONGEST || first < 0 || first == last || text.indexOf('.', first + 1) != last) {
            return Optional.empty();
        }
        var kid = decode(text.substring(0, first)).flatMap(JsonReader::object).flatMap(CompactToken::kidOf);
        var claims = decode(text.substring(first + 1, last)).flatMap(JsonReader::object);
        var signature = decode(text.substring(last + 1));
        if (kid.isEmpty() || claims.isEmpty() || signature.isEmpty()) {
            return Optional.empty();
        }
        var signed = text.substring(0, last).getBytes(StandardCharsets.US_ASCII);
        return Optional.of(new CompactToken(kid.get(), claims.get(), signed, signature.get()));
    }

    private static Optional<String> kidOf(Map<String, Object> header) {
        var ours = header.keySet().equals(HEADER) && "RS256".equals(header.get("alg"));
        return ours && header.get("kid") instanceof String kid ? Optional.of(kid) : Optional.empty();
    }

    /// Only the one canonical spelling decodes: base64url takes several for the same bytes.
    private static Optional<byte[]> decode(String part) {
        try {
            var bytes = DECODER.decode(part);
            var canonical = ENCODER.encode(bytes);
            return Arrays.equals(canonical, part.getBytes(StandardCharsets.ISO_8859_1)) && bytes.length > 0
                    ? Optional.of(bytes)
                    : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    String kid() {
        return kid;
    }

    Map<String, Object> claims() {
        return claims;
    }

    boolean verifies(VerifyingKey key) {
        return key.verifies(signed, signature);
    }
}
