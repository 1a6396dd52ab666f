package io.tenantgate.adapters.cognito;

import io.tenantgate.application.provider.IssuerKeys.IssuerKey;
import io.tenantgate.domain.auth.TokenUse;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.RSAPublicKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import software.amazon.awssdk.protocols.jsoncore.JsonNode;

/// A key set (RFC 7517), read. Which key signs which kind of token Cognito does not say.
///
/// @param document as it was published
record PublishedKeys(String document, Map<String, IssuerKey> byId, Instant fetchedAt) {
    PublishedKeys {
        byId = Map.copyOf(byId);
    }

    private static final Set<TokenUse> EVERY = Set.of(TokenUse.values());

    /// Throws an [IllegalArgumentException] where the text is no key set.
    static PublishedKeys read(String document, Instant now) {
        try {
            var keys = JsonNode.parser()
                    .parse(document)
                    .field("keys")
                    .orElseThrow()
                    .asArray();
            var byId = keys.stream()
                    .filter(PublishedKeys::isRsa)
                    .collect(Collectors.toUnmodifiableMap(key -> text(key, "kid"), PublishedKeys::keyOf));
            return new PublishedKeys(document, byId, now);
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("Not a key set", e);
        }
    }

    Optional<IssuerKey> find(String keyId) {
        return Optional.ofNullable(byId.get(keyId));
    }

    private static boolean isRsa(JsonNode key) {
        return text(key, "kty").equals("RSA");
    }

    private static String text(JsonNode key, String name) {
        return key.field(name).orElseThrow().asString();
    }

    private static IssuerKey keyOf(JsonNode key) {
        var spec = new RSAPublicKeySpec(number(key, "n"), number(key, "e"));
        try {
            var made = KeyFactory.getInstance("RSA").generatePublic(spec);
            return new IssuerKey(EVERY, (signed, signature) -> verifies(made, signed, signature));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static BigInteger number(JsonNode key, String name) {
        return new BigInteger(1, Base64.getUrlDecoder().decode(text(key, name)));
    }

    private static boolean verifies(PublicKey key, byte[] signed, byte[] signature) {
        try {
            var check = Signature.getInstance("SHA256withRSA");
            check.initVerify(key);
            check.update(signed);
            return check.verify(signature);
        } catch (SignatureException _) {
            return false;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
