package io.tenantgate.adapters.cognito;

import io.tenantgate.application.provider.ProviderUnavailable;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import software.amazon.awssdk.protocols.jsoncore.JsonNode;

/// What an access token says that Cognito itself has just handed over, so that no signature is asked for.
record AccessClaims(String sub, String username, UUID originJti, Instant authTime) {
    static AccessClaims of(String accessToken) {
        var payload = Base64.getUrlDecoder().decode(accessToken.split("\\.")[1]);
        var claims = JsonNode.parser().parse(new String(payload, StandardCharsets.UTF_8));
        return new AccessClaims(
                text(claims, "sub"),
                text(claims, "username"),
                UUID.fromString(text(claims, "origin_jti")),
                Instant.ofEpochSecond(Long.parseLong(text(claims, "auth_time"))));
    }

    /// Without `origin_jti` the client's token revocation is off: nothing that it issues could be ended.
    private static String text(JsonNode claims, String name) {
        return claims.field(name)
                .map(JsonNode::text)
                .orElseThrow(
                        () -> new ProviderUnavailable("minting", new CognitoFault("a token without " + name, "known")));
    }
}
