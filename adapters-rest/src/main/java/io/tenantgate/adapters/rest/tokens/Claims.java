package io.tenantgate.adapters.rest.tokens;

import io.tenantgate.adapters.rest.json.StrictJson.Nothing;
import io.tenantgate.domain.auth.TokenClaims;
import io.tenantgate.domain.auth.TokenUse;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads claims; one that must be there and is not, or that has another type, is an IllegalArgumentException.
final class Claims {
    private static final long LAST_SECOND = 253_402_300_799L;

    private final Map<String, Object> claims;

    private Claims(Map<String, Object> claims) {
        this.claims = claims;
    }

    static TokenClaims read(Map<String, Object> all) {
        var claims = new Claims(all);
        var use = claims.use();
        return new TokenClaims(
                claims.text("iss"),
                claims.text("sub"),
                use,
                claims.text(use == TokenUse.ACCESS ? "client_id" : "aud"),
                claims.text(use == TokenUse.ACCESS ? "username" : "cognito:username"),
                claims.originJti(),
                claims.groups(),
                claims.time("iat"),
                claims.time("exp"),
                withNulls(all));
    }

    /// The claims as Java has them: a null inside a claim is one.
    private static Map<String, Object> withNulls(Map<String, Object> all) {
        var plain = new LinkedHashMap<String, Object>();
        all.forEach((name, value) -> plain.put(name, withNulls(value)));
        return plain;
    }

    @SuppressWarnings("unchecked")
    private static @Nullable Object withNulls(Object value) {
        return switch (value) {
            case Nothing.NULL -> null;
            case List<?> list -> list.stream().map(Claims::withNulls).toList();
            case Map<?, ?> map -> withNulls((Map<String, Object>) map);
            default -> value;
        };
    }

    private TokenUse use() {
        return switch (text("token_use")) {
            case "access" -> TokenUse.ACCESS;
            case "id" -> TokenUse.ID;
            default -> throw new IllegalArgumentException("token_use");
        };
    }

    private String text(String name) {
        if (claims.get(name) instanceof String text && !text.isEmpty()) {
            return text;
        }
        throw new IllegalArgumentException(name);
    }

    private Instant time(String name) {
        if (claims.get(name) instanceof Number number
                && (number instanceof Integer || number instanceof Long)
                && number.longValue() >= 0
                && number.longValue() <= LAST_SECOND) {
            return Instant.ofEpochSecond(number.longValue());
        }
        throw new IllegalArgumentException(name);
    }

    private Optional<UUID> originJti() {
        return claims.containsKey("origin_jti") ? Optional.of(UUID.fromString(text("origin_jti"))) : Optional.empty();
    }

    private Set<String> groups() {
        var groups = new HashSet<String>();
        for (var item : list("cognito:groups")) {
            if (!(item instanceof String group)) {
                throw new IllegalArgumentException("cognito:groups");
            }
            groups.add(group);
        }
        return groups;
    }

    private List<?> list(String name) {
        if (!claims.containsKey(name)) {
            return List.of();
        }
        if (claims.get(name) instanceof List<?> list) {
            return list;
        }
        throw new IllegalArgumentException(name);
    }
}
