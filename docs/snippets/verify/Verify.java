import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.KeyType;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Verifies Tenantgate's tokens with Java 17 or newer and com.nimbusds:nimbus-jose-jwt. */
public final class Verify {
    /** A token that is not good here; answer 401. Any other exception is a fault; answer 503. */
    public static final class Refused extends Exception {
        Refused(String reason) {
            super(reason);
        }
    }

    private final String tenant;
    private final String issuer;
    private final String claim;
    private final String value;
    private final JWKSource<SecurityContext> keys;

    /** Asks once what must be checked. The tenant is named by its id. */
    public Verify(String tenantgate, String tenant) throws IOException, InterruptedException, ParseException {
        var rules = read(URI.create(tenantgate + "/v1/tenants/" + tenant + "/token-verification"));
        var check = JSONObjectUtils.getJSONObject(rules, "tenant_check");
        this.tenant = tenant;
        this.issuer = JSONObjectUtils.getString(rules, "issuer");
        this.claim = JSONObjectUtils.getString(check, "claim");
        this.value = JSONObjectUtils.getString(check, "value");
        // Keeps the keys for five minutes, and reads them again for a kid that is not known, at most every 30 seconds.
        var address = URI.create(JSONObjectUtils.getString(rules, "jwks_uri")).toURL();
        this.keys = JWKSourceBuilder.create(address).build();
    }

    /** The claims of a token that is good. The use is "access" for a bearer; "id" only where a sign-in has just ended. */
    public Map<String, Object> verify(String token, String use) throws Refused, JOSEException {
        var jwt = parsed(token);
        // What the token says of itself never chooses the algorithm: not none, and not HS256 with the public key as
        // secret.
        if (!JWSAlgorithm.RS256.equals(jwt.getHeader().getAlgorithm())
                || jwt.getHeader().getCriticalParams() != null) {
            throw new Refused("algorithm");
        }
        if (!jwt.verify(new RSASSAVerifier(key(jwt.getHeader().getKeyID())))) {
            throw new Refused("signature");
        }
        var claims = jwt.getPayload().toJSONObject();
        if (claims == null) {
            throw new Refused("malformed");
        }
        check(claims, use);
        return claims;
    }

    private void check(Map<String, Object> claims, String use) throws Refused {
        if (!issuer.equals(claims.get("iss"))) {
            throw new Refused("issuer");
        }
        var now = Instant.now().getEpochSecond();
        if (!(claims.get("exp") instanceof Number exp) || exp.longValue() <= now) {
            throw new Refused("expired");
        }
        if (!use.equals(claims.get("token_use"))) {
            throw new Refused("token_use");
        }
        if (!ofTenant(claims, use)) {
            throw new Refused("tenant");
        }
    }

    /** A claim that is missing refuses. */
    private boolean ofTenant(Map<String, Object> claims, String use) {
        // The built-in user pools name the tenant of the session too. Amazon Cognito does not, so it may be missing.
        if (claims.containsKey("tenant_id") && !tenant.equals(claims.get("tenant_id"))) {
            return false;
        }
        var id = use.equals("id");
        return switch (claim) {
            case "iss" -> value.equals(claims.get("iss"));
            case "client_id" -> value.equals(claims.get(id ? "aud" : "client_id")); // which an ID token calls aud
            case "cognito:groups" -> claims.get(claim) instanceof List<?> groups && groups.contains(value);
            case "custom:tenant_id" -> // which an access token tells by its username
                id ? value.equals(claims.get(claim)) : usernameOf(UUID.fromString(value), claims.get("username"));
            default -> false;
        };
    }

    private RSAKey key(String kid) throws Refused, KeySourceException {
        if (kid == null) {
            throw new Refused("unknown_key");
        }
        var ours = new JWKMatcher.Builder()
                .keyType(KeyType.RSA)
                .algorithm(JWSAlgorithm.RS256)
                .keyID(kid)
                .build();
        try {
            var found = keys.get(new JWKSelector(ours), null);
            if (!found.isEmpty()) {
                return found.get(0).toRSAKey();
            }
        } catch (RateLimitReachedException e) {
            // falls through: the keys were read a moment ago, and it was not among them
        }
        throw new Refused("unknown_key");
    }

    private static SignedJWT parsed(String token) throws Refused {
        try {
            if (JWTParser.parse(token) instanceof SignedJWT signed) {
                return signed;
            }
        } catch (ParseException | RuntimeException e) {
            throw new Refused("malformed");
        }
        throw new Refused("algorithm");
    }

    /** `t`, the tenant's id in base32, `u` and 26 characters of the account's own. */
    private static boolean usernameOf(UUID tenant, Object username) {
        var bits = new BigInteger(tenant.toString().replace("-", ""), 16).shiftLeft(2);
        var base32 = new StringBuilder();
        for (int at = 125; at >= 0; at -= 5) {
            base32.append("abcdefghijklmnopqrstuvwxyz234567"
                    .charAt(bits.shiftRight(at).intValue() & 31));
        }
        return username instanceof String name && name.startsWith("t" + base32 + "u") && name.length() == 54;
    }

    private static Map<String, Object> read(URI address) throws IOException, InterruptedException, ParseException {
        var request =
                HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(5)).build();
        var answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(address + " answers " + answer.statusCode());
        }
        return JSONObjectUtils.parse(answer.body());
    }

    // java -cp nimbus-jose-jwt.jar Verify.java http://localhost:8080 TENANT-ID reads lines such as "access eyJ…"
    public static void main(String[] arguments) throws Exception {
        var verifier = new Verify(arguments[0], arguments[1]);
        for (var line : new String(System.in.readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList()) {
            var words = line.split(" ", 2);
            try {
                System.out.println(
                        "accepted " + verifier.verify(words[1], words[0]).get("sub"));
            } catch (Refused refused) {
                System.out.println("refused " + refused.getMessage());
            }
        }
    }
}
