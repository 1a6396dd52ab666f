package io.tenantgate.userpools.tokens;

import static io.tenantgate.userpools.client.ClientSettings.Revocation.ON;

import io.tenantgate.userpools.port.RefreshTokens.Holding;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/// What the tokens of a sign-in say (`tokens-and-security.md`, sections 3 and 4).
final class Claims {
    static final String SCOPE = "aws.cognito.signin.user.admin";
    private final Holding holding;
    private final Map<String, Object> extra;
    private final Instant now;

    /// @param extra what admission adds to both; it never replaces a claim that has a meaning of its own
    Claims(Holding holding, Map<String, Object> extra, Instant now) {
        this.holding = holding;
        this.extra = extra;
        this.now = now;
    }

    /// When each token ends.
    Tokens.Lives lives() {
        var validity = holding.client().settings().validity();
        return new Tokens.Lives(
                now,
                now.plus(validity.access()),
                now.plus(validity.id()),
                holding.grant().expiresAt());
    }

    Map<String, Object> access(UUID jti) {
        var claims = common("access", jti, lives().access());
        claims.put("client_id", holding.client().id().value());
        claims.put("scope", SCOPE);
        claims.put("username", holding.account().username().value());
        return claims;
    }

    Map<String, Object> id(UUID jti) {
        var claims = common("id", jti, lives().id());
        claims.put("aud", holding.client().id().value());
        claims.put("cognito:username", holding.account().username().value());
        claims.putAll(GroupClaims.roles(holding.account().groups()));
        AttributeClaims.of(holding.account(), holding.client().settings().attributes())
                .forEach(claims::putIfAbsent);
        return claims;
    }

    private Map<String, Object> common(String use, UUID jti, Instant expiry) {
        var grant = holding.grant();
        var claims = new LinkedHashMap<String, Object>();
        claims.put("sub", grant.account().toString());
        claims.put("iss", holding.pool().issuer());
        if (holding.client().settings().revocation() == ON) {
            claims.put("origin_jti", grant.originJti().toString());
            claims.put("jti", jti.toString());
        }
        claims.put("event_id", grant.eventId().toString());
        claims.put("token_use", use);
        claims.put("auth_time", grant.authTime().getEpochSecond());
        claims.put("exp", expiry.getEpochSecond());
        claims.put("iat", now.getEpochSecond());
        claims.putAll(GroupClaims.names(holding.account().groups()));
        extra.forEach((name, value) -> addExtra(claims, name, value));
        return claims;
    }

    private void addExtra(Map<String, Object> claims, String name, Object value) {
        if (!RegisteredClaims.contains(name)
                && holding.pool().settings().schema().find(name).isEmpty()) {
            claims.put(name, value);
        }
    }
}
